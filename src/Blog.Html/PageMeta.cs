namespace Blog.Html;

/// <summary>What a page says of itself by <c>meta</c>.</summary>
/// <param name="Name">Its <c>property</c>, <c>name</c> or <c>itemprop</c> in lower case: <c>og:title</c>.</param>
/// <param name="Content">What it says, trimmed; never empty.</param>
public sealed record PageMeta(string Name, string Content);
