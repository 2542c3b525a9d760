using System.Collections.Immutable;
using Blog.Html;
using Blog.Model.Cards;

namespace Blog.Network.Fetching;

/// <summary>Reads what the pages of papers tell Google Scholar
/// (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing).</summary>
internal static class Citation
{
    /// <summary>What a page tells of a paper; nothing on a page of anything else.</summary>
    public static Told Read(PageFacts page)
    {
        if (page.Meta("citation_title") is not { } title)
            return Told.Nothing;
        return new Told
        {
            Kind = LinkCardKind.Paper,
            Title = title,
            Description = page.Meta("citation_abstract"),
            Authors = AuthorsOf(page),
            Published = page.Meta("citation_publication_date", "citation_date", "citation_online_date"),
        };
    }

    private static ImmutableArray<string> AuthorsOf(PageFacts page)
    {
        var each = page.Metas.Where(m => m.Name == "citation_author").Select(m => m.Content).ToList();
        if (each.Count == 0)
            each =
            [
                .. (page.Meta("citation_authors") ?? "").Split(
                    ';',
                    StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
                ),
            ];
        return [.. each.Select(InReadingOrder)];
    }

    // 'Heller, Katherine' is Katherine Heller; what has two commas is nothing of the kind.
    private static string InReadingOrder(string name) =>
        name.Split(',', StringSplitOptions.TrimEntries) is [{ Length: > 0 } family, { Length: > 0 } given]
            ? $"{given} {family}"
            : name;
}
