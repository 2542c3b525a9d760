namespace Blog.Markdown.RawHtml;

/// <summary>A change to a piece of HTML that keeps it from breaking the page around it.</summary>
/// <param name="Start">Where it starts in the piece.</param>
/// <param name="Length">How much of the piece goes away.</param>
/// <param name="Text">What comes in its stead.</param>
internal readonly record struct HtmlEdit(int Start, int Length, string Text);
