namespace Blog.Markdown.Fragments;

/// <summary>
/// Takes a heading's own link, on the page only: feeds, mail and excerpts leave it out. It is an <c>a</c> of class
/// <c>anchor</c> after a space, named by <see cref="DocumentWords.LinkToSection"/>. </summary>
/// <param name="Offset">Before the end of the heading element.</param>
/// <param name="Id">The heading's id.</param>
/// <param name="Title">The heading's text, without markup.</param>
public sealed record AnchorHole(int Offset, string Id, string Title) : HtmlHole(Offset);
