namespace Blog.Markdown.Fragments;

/// <summary>Something said to the reader that no author wrote, and that is said in the document's language.</summary>
/// <param name="Key">The name under which a theme has its own words for it: <c>alert_note</c>.</param>
/// <param name="Standard">The English for it, where a theme has none; <c>{0}</c> stands for what it is said of.</param>
public sealed record Word(string Key, string Standard);
