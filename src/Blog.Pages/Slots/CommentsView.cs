using System.Text.Json;
using Blog.Model;
using Blog.Model.Slots;

namespace Blog.Pages.Slots;

/// <summary>The comments of a post.</summary>
/// <param name="Settings">The settings of the site.</param>
/// <param name="Thread">The thread of the post; null for a discussion on GitHub.</param>
/// <param name="Language">The language of the post.</param>
internal sealed record CommentsView(CommentSettings Settings, CommentThread? Thread, string Language)
{
    /// <summary>What shows them.</summary>
    public CommentProvider Provider => Thread?.Provider ?? Settings.Provider;

    /// <summary>The name of the site where readers comment.</summary>
    public string Name =>
        Provider switch
        {
            CommentProvider.Mastodon => "Mastodon",
            CommentProvider.Bluesky => "Bluesky",
            _ => "GitHub",
        };

    /// <summary>Who is asked for them.</summary>
    public string Host => Thread?.Host ?? (Provider == CommentProvider.Giscus ? "giscus.app" : "utteranc.es");

    /// <summary>The address where readers comment.</summary>
    public string Address =>
        Thread?.Address
        ?? $"https://github.com/{Settings.Repository}/"
            + (Provider == CommentProvider.Giscus ? "discussions" : "issues");

    /// <summary>The comments of a post; null when it has none.</summary>
    public static CommentsView? Of(SiteSettings settings, Post post) =>
        settings.Comments is { } comments
        && post is { Kind: not PostKind.Page, Comments.AreShown: true }
        && (post.Comments.Thread is not null || comments.Repository.Length > 0)
            ? new CommentsView(comments, post.Comments.Thread, post.Language ?? settings.Language)
            : null;

    /// <summary>What the script needs.</summary>
    public string Options() =>
        OptionsJson.Write(json =>
        {
            json.WriteString("kind", Provider.ToString().ToLowerInvariant());
            if (Thread is not null)
                json.WriteString("source", Thread.Source);
            else if (Provider == CommentProvider.Giscus)
                WriteGiscus(json);
            else
                WriteUtterances(json);
        });

    // https://giscus.app says what its script reads.
    private void WriteGiscus(Utf8JsonWriter json)
    {
        json.WriteString("source", "https://giscus.app/client.js");
        json.WriteString("theme", "data-theme");
        WriteThemes(json, "light", "dark");
        OptionsJson.WriteMap(
            json,
            "attributes",
            ("data-repo", Settings.Repository),
            ("data-repo-id", Settings.RepositoryId),
            ("data-category", Settings.Category),
            ("data-category-id", Settings.CategoryId),
            ("data-mapping", Settings.Mapping),
            ("data-strict", "0"),
            ("data-reactions-enabled", "1"),
            ("data-emit-metadata", "0"),
            ("data-input-position", "bottom"),
            ("data-theme", "preferred_color_scheme"),
            ("data-lang", Language.Split('-')[0].ToLowerInvariant())
        );
    }

    // https://utteranc.es says what its script reads.
    private void WriteUtterances(Utf8JsonWriter json)
    {
        json.WriteString("source", "https://utteranc.es/client.js");
        json.WriteString("theme", "theme");
        WriteThemes(json, "github-light", "github-dark");
        (string, string)[] all =
        [
            ("repo", Settings.Repository),
            ("issue-term", Settings.Mapping),
            ("theme", "preferred-color-scheme"),
            .. Settings.Label.Length > 0 ? [("label", Settings.Label)] : Array.Empty<(string, string)>(),
        ];
        OptionsJson.WriteMap(json, "attributes", all);
    }

    private static void WriteThemes(Utf8JsonWriter json, string light, string dark) =>
        OptionsJson.WriteMap(json, "themes", ("light", light), ("dark", dark));
}
