namespace Blog.Markdown.Fragments;

/// <summary>Takes a word in the document's language, escaped for text and for a double-quoted attribute.</summary>
/// <param name="Offset">Within text, or inside an attribute's quotes.</param>
/// <param name="Word">What is said.</param>
/// <param name="Argument">What it is said of, in the place of <c>{0}</c>; empty for none.</param>
public sealed record WordHole(int Offset, Word Word, string Argument = "") : HtmlHole(Offset);
