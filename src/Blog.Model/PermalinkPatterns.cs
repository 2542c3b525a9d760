namespace Blog.Model;

/// <summary>How the addresses of documents are made: texts with the placeholders <c>{year} {month} {day} {slug}
/// {series} {folder}</c>.</summary>
/// <param name="Posts">The pattern for posts.</param>
/// <param name="Reviews">The pattern for reviews.</param>
/// <param name="Pages">The pattern for pages.</param>
public sealed record PermalinkPatterns(
    string Posts = "/posts/{slug}/",
    string Reviews = "/reviews/{slug}/",
    string Pages = "/{folder}{slug}/"
);
