using System.Text.RegularExpressions;
using Blog.Markdown.Fragments;
using Blog.Pages.Theme;
using Blog.Reading.Parsing.Texts;

namespace Blog.Pages.References;

/// <summary>Finds attributes of directives that no template reads, so that readers never see them. A name counts as
/// read wherever it stands in the text of a template.</summary>
/// <param name="theme">Has the templates.</param>
internal sealed partial class DirectiveWords(LoadedTheme theme)
{
    private readonly Dictionary<string, HashSet<string>?> _read = new(StringComparer.Ordinal);

    /// <summary>The attributes that a directive does not read; none for a directive without a template.</summary>
    public IEnumerable<DirectiveAttribute> Unread(DirectiveHole directive)
    {
        if (directive.Name == Directives.Card)
            return [];
        if (directive.Name == Directives.Include)
            return directive.Attributes.Where(a => a.Key != "src");
        if (!_read.TryGetValue(directive.Name, out var names))
            _read[directive.Name] = names = NamesIn(directive.Name);
        return names is null ? [] : directive.Attributes.Where(a => !names.Contains(a.Key));
    }

    /// <summary>The attributes that a directive names in its template, or must have.</summary>
    public IEnumerable<string> Known(string directive) =>
        directive == Directives.Include
            ? ["src"]
            : theme
                .Templates.Where(t => t.Name == $"directives/{directive}.html")
                .SelectMany(t => Member().Matches(t.Source.Text))
                .Select(m => m.Groups["name"].Value)
                .Concat(theme.RequiredAttributes.GetValueOrDefault(directive, []))
                .Distinct(StringComparer.Ordinal);

    // Null when all can be read: the template loops over them or passes them on.
    private HashSet<string>? NamesIn(string directive)
    {
        var own = theme.Templates.Where(t => t.Name == $"directives/{directive}.html").ToList();
        if (own.Count == 0 || own.Exists(t => Whole().IsMatch(t.Source.Text)))
            return null;
        // A directive can have its own template for mail, and included templates see it too.
        var others = theme.Templates.Where(t =>
            !t.Name.StartsWith("directives/", StringComparison.Ordinal)
            && t.Source.Text.Contains("directive.", StringComparison.Ordinal)
        );
        var names = own.Concat(others).SelectMany(t => Name().Matches(t.Source.Text)).Select(m => m.Value);
        return [.. names, .. theme.RequiredAttributes.GetValueOrDefault(directive, [])];
    }

    [GeneratedRegex(@"(?:\bin\s+|\|\s*)(?:directive\.)?attributes\b(?![.\[])|\bdirective\.attributes\s*\|")]
    private static partial Regex Whole();

    [GeneratedRegex("""\battributes(?:\.|\[\s*["'])(?<name>[A-Za-z][A-Za-z0-9_-]*)""")]
    private static partial Regex Member();

    [GeneratedRegex("[A-Za-z][A-Za-z0-9_-]*")]
    private static partial Regex Name();
}
