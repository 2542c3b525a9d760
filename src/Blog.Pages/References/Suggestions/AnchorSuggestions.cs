using System.Collections.Immutable;
using Blog.Html;
using Blog.Markdown;
using Blog.Markdown.Fragments;
using Blog.Reading.Parsing.Addresses;
using Blog.Text.Names;

namespace Blog.Pages.References.Suggestions;

/// <summary>Finds the id on a page that a fragment probably means: other generators make other ids from the same
/// headings.</summary>
internal sealed class AnchorSuggestions
{
    private readonly Dictionary<string, string> _byWords = new(StringComparer.Ordinal);
    private readonly NameIndex _ids;

    /// <summary>Suggestions for the ids of one page.</summary>
    public AnchorSuggestions(RenderedMarkdown body)
    {
        ImmutableArray<string> ids = [.. body.Ids.Order(StringComparer.Ordinal)];
        _ids = new NameIndex(ids);
        foreach (var heading in Flat(body.Outline))
            _byWords.TryAdd(Words(PlainText.Of(heading.Html)), heading.Id);
        foreach (var id in ids)
            _byWords.TryAdd(Words(id), id);
    }

    /// <summary>The id; null when none is near.</summary>
    public string? Find(string fragment) =>
        _byWords.TryGetValue(Words(fragment), out var id) && id != fragment ? id : _ids.Find(fragment);

    private static IEnumerable<OutlineHeading> Flat(ImmutableArray<OutlineHeading> headings) =>
        headings.SelectMany(h => Flat(h.Children).Prepend(h));

    // Generators agree on letters and digits, and on little else.
    private static string Words(string text) =>
        SlugMaker.OfTitle(text).Value.Replace("-", "", StringComparison.Ordinal);
}
