using System.Collections.Concurrent;
using System.Collections.Immutable;
using Blog.Text;
using Blog.Text.Reads;
using Blog.Theming.Functions;
using Blog.Theming.Rendering;
using Blog.Theming.Templates;
using Blog.Theming.Values;
using Scriban.Runtime;

namespace Blog.Theming;

/// <summary>The door of this room: a theme's templates, parsed once, rendered as often as asked. Immutable; safe to use
/// from many threads.</summary>
public sealed class TemplateSet
{
    private readonly TemplateLibrary _library;
    private readonly ScriptObject _builtIns;

    // Scriban's contexts are costly to make and keep no results, so idle ones are kept here.
    private readonly ConcurrentBag<RenderContext> _idle = [];

    private TemplateSet(TemplateLibrary library, ScriptObject builtIns, ImmutableArray<Diagnostic> diagnostics) =>
        (_library, _builtIns, Diagnostics) = (library, builtIns, diagnostics);

    /// <summary>The names of the functions every template may call besides those given to <see cref="Parse"/>, sorted:
    /// <c>include</c>, <c>string.upcase</c>.</summary>
    public static ImmutableArray<string> BuiltInFunctions => BuiltIns.Names;

    /// <summary>The mistakes in the templates' syntax (BLOG070).</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The names of all templates, sorted.</summary>
    public ImmutableArray<string> Names => _library.Names;

    /// <summary>The names that some template includes by a text that stands there, as it names them.</summary>
    public IEnumerable<string> Includes => _library.Includes;

    /// <summary>Parses templates. Those with mistakes are reported in <see cref="Diagnostics"/>; rendering one gives
    /// the same mistakes again.</summary>
    /// <param name="templates">The templates; names are unique.</param>
    /// <param name="functions">The functions templates may call besides Scriban's own pure ones.</param>
    /// <param name="former">A set parsed before: a template whose text is the same instance is taken from it. Null
    /// parses all.</param>
    public static TemplateSet Parse(
        IEnumerable<TemplateSource> templates,
        ImmutableArray<ThemeFunction> functions,
        TemplateSet? former = null
    )
    {
        ParsedTemplate[] parsed =
        [
            .. templates.Select(t =>
                former?._library.Find(t.Name) is { } same && same.Source == t.Source ? same : ParsedTemplate.Parse(t)
            ),
        ];
        return new TemplateSet(
            new TemplateLibrary(parsed),
            BuiltIns.Create(functions),
            DiagnosticOrder.Sorted(parsed.SelectMany(t => t.Diagnostics))
        );
    }

    /// <summary>Whether there is a template of this name. Case matters.</summary>
    public bool Contains(string name) => _library.Find(name) is not null;

    /// <summary>Renders a template. Mistakes: BLOG071 for an unknown name, BLOG077 for an unknown partial, BLOG074 for
    /// a failure, BLOG070 for a template that cannot be read, and what functions report. Rendering goes on after a
    /// mistake where nothing later depends on it.</summary>
    /// <param name="name">One of <see cref="Names"/>; anything else is a bug of the caller.</param>
    /// <param name="globals">The variables it sees: text, HTML, numbers, dates, objects, lists.</param>
    /// <param name="reads">Records everything the template reads.</param>
    public RenderedTemplate Render(string name, IReadOnlyDictionary<string, object?> globals, ReadLog reads)
    {
        var template =
            _library.Find(name) ?? throw new ArgumentException($"There is no template '{name}'.", nameof(name));
        if (!template.Diagnostics.IsEmpty)
            return Unreadable(template, reads);
        var context = _idle.TryTake(out var idle) ? idle : new RenderContext(_library, _builtIns);
        var rendered = context.Render(template, globals, reads);
        if (rendered.Diagnostics.IsEmpty)
            _idle.Add(context);
        return rendered;
    }

    private static RenderedTemplate Unreadable(ParsedTemplate template, ReadLog reads)
    {
        reads.Add(template.ReadKey, template.Source.Fingerprint);
        return new RenderedTemplate("", template.Diagnostics);
    }
}
