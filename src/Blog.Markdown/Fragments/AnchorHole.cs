namespace Blog.Markdown.Fragments;

/// <summary>Takes a heading's own link, on the page only: feeds, mail and excerpts leave it out.</summary>
/// <param name="Offset">Before the end of the heading element.</param>
/// <param name="Html">The link, with a leading space.</param>
public sealed record AnchorHole(int Offset, string Html) : HtmlHole(Offset);
