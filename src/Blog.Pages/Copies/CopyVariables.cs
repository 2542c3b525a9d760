using Blog.Model.CrossPosts;
using Blog.Pages.Variables;
using Blog.Reading.Documents;
using Blog.Reading.Linking;
using Blog.Theming.Values;

namespace Blog.Pages.Copies;

/// <summary>The members of <c>copy</c>.</summary>
internal static class CopyVariables
{
    public static ThemeType<CopyView> Type { get; } =
        new(
            "copy",
            "The copy of a post that is being made for another site.",
            [
                new("target", "text", "The other site's key.", "medium", c => c.Target.Key.Value),
                new("name", "text", "The other site as readers know it.", "Medium", c => c.Target.Name),
                new(
                    "canonical_url",
                    "text",
                    "The whole address of the original.",
                    "https://example.org/blog/posts/hdf5/",
                    c => c.HomeOf(c.Document)
                ),
                new(
                    "home_name",
                    "text",
                    "The name of this site's host, without www.",
                    "example.org",
                    c => HomeName(c.Site.BaseUrl.Host)
                ),
                new(
                    "home_url",
                    "text",
                    "The whole address of this site's home page.",
                    "https://example.org/blog/",
                    c => c.Site.BaseUrl.Home
                ),
                new(
                    "series_title",
                    "text or null",
                    "The title of the series it is part of.",
                    "Object-Oriented Programming",
                    c => c.Series?.Series.Title
                ),
                new(
                    "parts",
                    "list of copied parts",
                    "The parts of its series in order; empty for a post of none.",
                    "[part]",
                    Parts
                ),
            ]
        );

    private static string HomeName(string host) => host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;

    private static ThemeList Parts(CopyView view) =>
        new([
            .. (view.Series?.Parts ?? []).Select(p =>
                CopyPartVariables.Type.Wrap(
                    (view, p),
                    $"copied-part:{view.Target.Key}:{view.Series!.Series.Slug}#{p.Number}"
                )
            ),
        ]);
}

/// <summary>The members of an entry of <c>copy.parts</c>.</summary>
internal static class CopyPartVariables
{
    public static ThemeType<(CopyView Copy, SiteSeriesPart Part)> Type { get; } =
        new(
            "copied part",
            "A part of a series as readers of another site find it.",
            [
                new("number", "number", "Its number, from 1.", "2", p => p.Part.Number),
                new("title", "text", "Its title, or its working title.", "Part 2: Encapsulation", p => p.Part.Title),
                new(
                    "url",
                    "text or null",
                    "Its copy there, or else its page at home; null while it is planned.",
                    "https://medium.com/…",
                    p => p.Copy.UrlOf(p.Part)
                ),
                new(
                    "at_home",
                    "true or false",
                    "Whether it is published at home and has no copy there.",
                    "true",
                    p => p.Copy.IsAtHome(p.Part)
                ),
                new(
                    "is_this",
                    "true or false",
                    "Whether it is the post that is being copied.",
                    "false",
                    p => p.Part.Post?.Source == p.Copy.Document.Source
                ),
            ]
        );
}

/// <summary>What templates see of the copy they are rendered for.</summary>
/// <param name="Site">The site.</param>
/// <param name="Document">The document that is copied.</param>
/// <param name="Target">The other site.</param>
/// <param name="Copies">Where copies on the other site are.</param>
internal sealed record CopyView(SiteView Site, SitePost Document, CrossPostTarget Target, CopyAddresses Copies)
{
    /// <summary>The whole address of the original.</summary>
    public string HomeOf(SitePost document) => Site.Catalogue.HomeOf(document.Post);

    /// <summary>The series of the document; null when it is in none or is not published.</summary>
    public SiteSeries? Series => Site.Catalogue.PartOf(Document)?.Series;

    /// <summary>The whole address of a part for readers of the other site: its copy there, or else its page at home;
    /// null while it is not published.</summary>
    public string? UrlOf(SiteSeriesPart part) => part.Post is { } post ? Copies.Of(post.Post) ?? HomeOf(post) : null;

    /// <summary>Whether a part is published and has no copy on the other site.</summary>
    public bool IsAtHome(SiteSeriesPart part) => part.Post is { } post && Copies.Of(post.Post) is null;
}
