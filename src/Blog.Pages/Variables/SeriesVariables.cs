using Blog.Pages.Filling;
using Blog.Reading.Documents;
using Blog.Reading.Linking;
using Blog.Text.Fingerprints;
using Blog.Theming.Values;

namespace Blog.Pages.Variables;

/// <summary>The members of <c>series</c>.</summary>
internal static class SeriesVariables
{
    public static ThemeType<SeriesView> Type { get; } =
        new(
            "series",
            "A series of posts.",
            [
                new("key", "text", "The name posts use.", "object-oriented-programming", s => s.Series.Series.Key),
                new("title", "text", "The title.", "Object-Oriented Programming", s => s.Series.Series.Title),
                new(
                    "description",
                    "text or null",
                    "One sentence.",
                    "An introduction in parts.",
                    s => s.Series.Series.Description
                ),
                new(
                    "introduction",
                    "html",
                    "The introduction of the landing page; empty when there is none.",
                    "<p>…</p>",
                    s => s.Introduction()
                ),
                new(
                    "url",
                    "text",
                    "The landing page.",
                    "/blog/series/object-oriented-programming/",
                    s => s.Site.BaseUrl.Relative(s.Series.Permalink)
                ),
                new(
                    "image",
                    "image or null",
                    "The picture that stands for it.",
                    "null",
                    s => s.Site.ImageObject(s.Series.Series.Image, s.Origin)
                ),
                new("parts", "list of parts", "All parts in order, written and planned.", "[part]", Parts),
                new(
                    "total",
                    "number",
                    "How many parts there are, planned ones and those that wait included; "
                        + "the highest number of a part.",
                    "4",
                    s => s.Series.Total
                ),
                new(
                    "published_count",
                    "number",
                    "How many parts are published; a draft that the build shows is not.",
                    "3",
                    s => s.Series.PublishedCount
                ),
                new(
                    "is_complete",
                    "true or false",
                    "Whether every part is published: none is planned, missing, a draft, scheduled or expired.",
                    "false",
                    s => s.Series.IsComplete
                ),
                new(
                    "feeds",
                    "list of feeds",
                    "Its feeds.",
                    "[feed]",
                    s => s.Site.Feeds(FeedLink.Of(s.Series.Series.Title, s.Series.Permalink))
                ),
                new(
                    "updated",
                    "date or null",
                    "When its newest part was published or updated.",
                    "2020-12-12T00:00:00+00:00",
                    s => s.Updated()
                ),
            ]
        );

    private static ThemeList Parts(SeriesView view) =>
        new([
            .. view.Series.Parts.Select(p =>
                SeriesPartVariables.Type.Wrap((view.Site, p), $"part:{view.Series.Series.Slug}#{p.Number}")
            ),
        ]);
}

/// <summary>The members of a part of a series.</summary>
internal static class SeriesPartVariables
{
    public static ThemeType<(SiteView Site, SiteSeriesPart Part)> Type { get; } =
        new(
            "part",
            "A part of a series, written or planned.",
            [
                new("number", "number", "Its number, from 1.", "2", p => p.Part.Number),
                new("title", "text", "Its title, or its working title.", "Part 2: Encapsulation", p => p.Part.Title),
                new(
                    "url",
                    "text or null",
                    "Its page; null while it is planned.",
                    "/blog/posts/oop-2/",
                    p => p.Part.Post is { } post ? p.Site.BaseUrl.Relative(post.Post.Permalink) : null
                ),
                new(
                    "date",
                    "date or null",
                    "When it was published.",
                    "2020-10-31T00:00:00+00:00",
                    p => p.Part.Post?.Post.Date
                ),
                new(
                    "is_published",
                    "true or false",
                    "Whether it is published; a draft that the build shows is not.",
                    "true",
                    p => p.Part.IsPublished
                ),
                new("note", "text or null", "What is said about a planned part.", "null", p => p.Part.Note),
                new(
                    "post",
                    "post or null",
                    "The post.",
                    "post",
                    p => p.Part.Post is { } post ? p.Site.Post(post) : null
                ),
            ]
        );
}

/// <summary>What templates see of a series.</summary>
/// <param name="Site">The site.</param>
/// <param name="Series">The series.</param>
internal sealed record SeriesView(SiteView Site, SiteSeries Series)
{
    public LinkOrigin Origin => new(Series.Place.Path, Series.Permalink);

    public HtmlValue Introduction() =>
        new(
            Series.Introduction is { } introduction
                ? Site.Filler.Fill(introduction.Content, Origin, FillMode.Page, new ReadLog()).Html
                : ""
        );

    public DateTimeOffset? Updated() => Series.Posts.Max(p => p.Post.Updated ?? p.Post.Date);
}
