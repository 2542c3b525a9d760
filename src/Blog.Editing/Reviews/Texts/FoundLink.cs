namespace Blog.Editing.Reviews.Texts;

/// <summary>A link in a text.</summary>
/// <param name="Position">Where it is written in the file.</param>
/// <param name="Identity">What it is known by, in whatever form it is written.</param>
internal readonly record struct FoundLink(int Position, string Identity);
