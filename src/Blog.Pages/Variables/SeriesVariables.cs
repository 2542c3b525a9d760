using Blog.Model;
using Blog.Pages.Filling;
using Blog.Reading.Documents;
using Blog.Reading.Linking;
using Blog.Text.Reads;
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
                    "Its picture.",
                    "null",
                    s => s.Site.ImageObject(s.Series.Series.Image, s.Origin)
                ),
                new("parts", "list of parts", "All parts in order, written and planned.", "[part]", Parts),
                new(
                    "total",
                    "number",
                    "How many parts there are, planned and held back ones included; " + "the highest number of a part.",
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
                    s =>
                        s.Site.Feeds(
                            s.Site.Settings.Feeds.Of(FeedList.Series, s.Series.Series.Title, s.Series.Permalink)
                        )
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

    public DateTimeOffset? Updated() => Series.Posts.Max(p => p.Updated ?? p.Date);
}
