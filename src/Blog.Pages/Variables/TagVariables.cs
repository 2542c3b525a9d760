using Blog.Reading.Documents;
using Blog.Theming.Values;

namespace Blog.Pages.Variables;

/// <summary>The members of <c>tag</c>.</summary>
internal static class TagVariables
{
    public static ThemeType<TagView> Type { get; } =
        new(
            "tag",
            "A tag with its posts.",
            [
                new("name", "text", "The tag as most posts spell it.", "C#", t => t.Tag.Name.Value),
                new("slug", "text", "Its name in its address.", "c-sharp", t => t.Tag.Slug.Value),
                new("url", "text", "Its page.", "/blog/tags/c-sharp/", t => t.Site.BaseUrl.Relative(t.Tag.Permalink)),
                new("count", "number", "How many posts have it.", "12", t => t.Tag.Posts.Length),
                new(
                    "feeds",
                    "list of feeds",
                    "Its feeds.",
                    "[feed]",
                    t => t.Site.Feeds(FeedLink.Of(t.Tag.Name.Value, t.Tag.Permalink))
                ),
                new("related", "list of tags", "Tags that often stand beside it.", "[tag]", t => t.Related),
            ]
        );
}
