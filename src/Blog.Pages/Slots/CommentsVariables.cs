using Blog.Theming.Values;

namespace Blog.Pages.Slots;

/// <summary>The members of <c>post.comments</c>.</summary>
internal static class CommentsVariables
{
    public static ThemeType<CommentsView> Type { get; } =
        new(
            "comments",
            "Where readers comment on a post, or read what others did.",
            [
                new(
                    "provider",
                    "text",
                    "What shows them: giscus, utterances, mastodon or bluesky.",
                    "giscus",
                    c => c.Provider.ToString().ToLowerInvariant()
                ),
                new("name", "text", "The name of the site where readers comment.", "GitHub", c => c.Name),
                new("host", "text", "Who is asked for them, for a button.", "giscus.app", c => c.Host),
                new("url", "text", "The address there, for a link.", "https://github.com/ann/blog", c => c.Address),
                new("options", "text", "What js/comments.js needs to load them (JSON).", "{…}", c => c.Options()),
            ]
        );
}
