using System.Collections.Immutable;

namespace Blog.Import.Sources.WordPress.Wxr;

/// <summary>The elements of WXR whose values are kept. Of all others no value is kept: those of comments and authors
/// are the business of nobody else.</summary>
internal static class WxrFields
{
    /// <summary>Those that stand in an item itself.</summary>
    public static ImmutableArray<string> Known { get; } =
    [
        "title",
        "link",
        "guid",
        "description",
        "language",
        "dc:creator",
        "content:encoded",
        "excerpt:encoded",
        "wp:base_site_url",
        "wp:base_blog_url",
        "wp:post_id",
        "wp:post_date",
        "wp:post_date_gmt",
        "wp:post_modified",
        "wp:post_modified_gmt",
        "wp:post_name",
        "wp:status",
        "wp:post_parent",
        "wp:post_type",
        "wp:post_password",
        "wp:attachment_url",
    ];

    /// <summary>Those that stand in a group.</summary>
    public static ImmutableArray<string> KnownParts { get; } =
    [
        "wp:author_login",
        "wp:author_display_name",
        "wp:category_nicename",
        "wp:category_parent",
        "wp:cat_name",
        "wp:tag_slug",
        "wp:tag_name",
        "wp:meta_key",
        "wp:meta_value",
    ];

    /// <summary>The groups.</summary>
    public static ImmutableArray<string> Groups { get; } = ["wp:author", "wp:category", "wp:tag", "wp:postmeta"];
}
