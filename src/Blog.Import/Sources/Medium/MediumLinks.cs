using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Blog.Html.Tree;
using Blog.Import.Sources.Exports;
using Blog.Text;

namespace Blog.Import.Sources.Medium;

/// <summary>The stories of an export by the id that ends the names of their files and all their addresses.</summary>
/// <param name="stories">The files.</param>
internal sealed partial class MediumLinks(IEnumerable<ContentPath> stories)
{
    private readonly Dictionary<string, string> _files = stories
        .Select(s => (Id: IdOf(s.Stem), s.Name))
        .Where(s => s.Id.Length > 0)
        // Names of drafts come behind those that start with a date.
        .OrderBy(s => s.Name, StringComparer.Ordinal)
        .DistinctBy(s => s.Id)
        .ToDictionary(s => s.Id, s => s.Name, StringComparer.Ordinal);

    /// <summary>The id that ends a name; empty for none.</summary>
    public static string IdOf(string name) => IdAtEnd().Match(name).Groups[1].Value;

    /// <summary>The file of the story that an address leads to, beside that of any other; null for an address of
    /// another page. What asks for a place in the story, or where the reader came from, is left out.</summary>
    public string? Find(string? address)
    {
        if (ExportNames.PathOf(address)?.TrimEnd('/').Split('/') is not [_, .., var last] parts)
            return null;
        var id =
            parts is [.., "p", _] && ExportNames.HostOf(address).EndsWith("medium.com", StringComparison.Ordinal)
                ? last
                : IdOf(last);
        return _files.GetValueOrDefault(id) is { } file ? Uri.EscapeDataString(file) : null;
    }

    /// <summary>The tree whose links lead to files of stories where they led to stories.</summary>
    public ImmutableArray<HtmlNode> Rewrite(ImmutableArray<HtmlNode> tree) => tree.Replace(Change);

    private ImmutableArray<HtmlNode>? Change(HtmlElement element) =>
        // A card of a story becomes a link later.
        element.HasClass("graf--mixtapeEmbed")
            ? [element]
        : element.Name == "a" && Find(element.Attribute("href")) is { } file ? [element.With("href", file)]
        : null;

    [GeneratedRegex(@"-([0-9a-f]{8,16})\z")]
    private static partial Regex IdAtEnd();
}
