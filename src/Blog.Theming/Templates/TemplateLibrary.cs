using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Blog.Theming.Templates;

/// <summary>The parsed templates of a set by name. Names are compared ordinally.</summary>
internal sealed class TemplateLibrary(IEnumerable<ParsedTemplate> templates)
{
    private const string PartialFolder = "partials/";

    private readonly FrozenDictionary<string, ParsedTemplate> _templates = templates.ToFrozenDictionary(
        t => t.Name,
        StringComparer.Ordinal
    );

    internal ImmutableArray<string> Names { get; } = [.. templates.Select(t => t.Name).Order(StringComparer.Ordinal)];

    /// <summary>The names that the templates include by a text that stands there.</summary>
    internal IEnumerable<string> Includes => _templates.Values.SelectMany(t => IncludedNames.Of(t.Template.Page));

    internal ParsedTemplate? Find(string name) => _templates.GetValueOrDefault(name);

    /// <summary>The template <c>include</c> means: one below <c>partials/</c>, or one named by its whole
    /// path.</summary>
    internal ParsedTemplate? FindPartial(string name) =>
        Find(PartialFolder + name) ?? (name.Contains('/', StringComparison.Ordinal) ? Find(name) : null);

    /// <summary>The names that <c>include</c> knows, as it is given them.</summary>
    internal IEnumerable<string> PartialNames =>
        Names.Where(n => n.StartsWith(PartialFolder, StringComparison.Ordinal)).Select(n => n[PartialFolder.Length..]);
}
