using Blog.Model.CrossPosts;
using Blog.Theming.Values;

namespace Blog.Pages.Variables;

/// <summary>The members of an entry of <c>post.crossposts</c>.</summary>
internal static class CrossPostVariables
{
    public static ThemeType<CrossPost> Type { get; } =
        new(
            "cross-post",
            "A published copy of a post on another site.",
            [
                new("name", "text", "The other site as readers know it.", "Towards Data Science", c => c.Target),
                new("url", "text", "The copy's whole address.", "https://towardsdatascience.com/…", c => c.Url),
                new(
                    "target",
                    "text",
                    "The key of the other site, as front matter and settings have it; its host where it has none.",
                    "towards-data-science",
                    c => c.To.Value
                ),
                new("date", "date or null", "When the copy was published.", "2020-11-12T00:00:00+00:00", c => c.Date),
            ]
        );
}
