using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Theming;

/// <summary>The door of this room: a theme's templates, parsed once, rendered as often as asked. Immutable; safe to use from many threads.</summary>
public sealed class TemplateSet
{
    /// <summary>Parses templates. Those with mistakes are reported in <see cref="Diagnostics"/>; rendering one gives the same mistakes again.</summary>
    /// <param name="templates">The templates; names are unique.</param>
    /// <param name="functions">The functions templates may call besides Scriban's own pure ones.</param>
    public static TemplateSet Parse(IEnumerable<TemplateSource> templates, ImmutableArray<ThemeFunction> functions) => throw new NotImplementedException();

    /// <summary>What is wrong with the templates' syntax.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => throw new NotImplementedException();

    /// <summary>The names of all templates, sorted.</summary>
    public ImmutableArray<string> Names => throw new NotImplementedException();

    /// <summary>Whether there is a template of this name.</summary>
    public bool Contains(string name) => throw new NotImplementedException();

    /// <summary>Renders a template.</summary>
    /// <param name="name">One of <see cref="Names"/>; anything else is a bug of the caller.</param>
    /// <param name="globals">The variables it sees: text, HTML, numbers, dates, objects, lists.</param>
    /// <param name="reads">Takes a record of everything the template reads.</param>
    public RenderedTemplate Render(string name, IReadOnlyDictionary<string, object?> globals, ReadLog reads) => throw new NotImplementedException();
}
