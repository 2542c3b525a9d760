using System.Collections.Immutable;
using Blog.Html;
using Blog.Model.Cards;

namespace Blog.Network.Fetching;

/// <summary>
/// Reads what pages of papers say for Google Scholar
/// (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing).
/// </summary>
internal static class Citation
{
    /// <summary>What a page says about a paper; nothing when the page is about something else.</summary>
    public static PageClaims Read(PageFacts page)
    {
        if (page.Meta("citation_title") is not { } title)
            return PageClaims.Empty;
        return new PageClaims
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

    // 'Heller, Katherine' becomes Katherine Heller; a name with two commas is something else and stays.
    private static string InReadingOrder(string name) =>
        name.Split(',', StringSplitOptions.TrimEntries) is [{ Length: > 0 } family, { Length: > 0 } given]
            ? $"{given} {family}"
            : name;
}
