namespace Blog.Editing.Reviews;

/// <summary>Something that was added to a review.</summary>
/// <param name="Section">The heading of its section, without number.</param>
/// <param name="Says">What it is: a title or an address.</param>
/// <param name="Key">What <c>drafted</c> in front matter remembers it by.</param>
public sealed record AddedToReview(string Section, string Says, string Key);
