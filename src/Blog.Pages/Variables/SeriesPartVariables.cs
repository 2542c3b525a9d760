using Blog.Reading.Documents;
using Blog.Theming.Values;

namespace Blog.Pages.Variables;

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
                    p => p.Part.Post is { } post ? p.Site.BaseUrl.Relative(post.Permalink) : null
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
                new("note", "text or null", "The author's note on a planned part.", "null", p => p.Part.Note),
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
