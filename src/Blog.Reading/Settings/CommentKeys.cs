using Blog.Data;
using Blog.Model.Slots;

namespace Blog.Reading.Settings;

/// <summary>The keys of <c>comments</c> in <c>content/site.yml</c>.</summary>
public static class CommentKeys
{
    private static readonly DataKey Provider = new(
        "provider",
        DataType.OneOf("giscus", "utterances", "mastodon", "bluesky"),
        "",
        "giscus and utterances show a discussion on GitHub below every post and review, mastodon and bluesky the "
            + "replies to the post that front matter names: comments: https://fosstodon.org/@ann/1."
    );

    private static readonly DataKey Repository = new(
        "repo",
        DataType.TextLike("owner/name", "/"),
        "",
        "The public repository on GitHub; for giscus and utterances."
    );

    private static readonly DataKey Mapping = new(
        "mapping",
        DataType.OneOf("pathname", "url", "title", "og:title"),
        "pathname",
        "Which fact of a page finds its discussion; for giscus and utterances."
    );

    private static readonly DataKey Label = new(
        "label",
        DataType.Text,
        "none",
        "A label for the issues that are opened; for utterances."
    );

    private static readonly DataKeys OfGiscus =
    [
        Provider,
        Repository,
        new("repo_id", DataType.TextAs("an id"), "", "The id of the repository that giscus.app shows; for giscus."),
        new("category", DataType.Text, "", "The category of the discussions; for giscus."),
        new("category_id", DataType.TextAs("an id"), "", "The id of the category that giscus.app shows; for giscus."),
        Mapping,
    ];

    /// <summary>The keys for any provider.</summary>
    public static DataKeys All { get; } = [.. OfGiscus, Label];

    /// <summary>The keys for one provider.</summary>
    internal static DataKeys Of(CommentProvider provider) =>
        provider switch
        {
            CommentProvider.Giscus => OfGiscus,
            CommentProvider.Utterances => [Provider, Repository, Mapping, Label],
            _ => [Provider],
        };
}
