namespace Blog.Markdown.RawHtml;

/// <summary>The value of an attribute in a piece of HTML.</summary>
/// <param name="Tag">The element's name in lower case.</param>
/// <param name="Name">The attribute's name in lower case.</param>
/// <param name="Start">Where the value starts, after its quote.</param>
/// <param name="End">Where it ends, before its quote.</param>
/// <param name="IsQuoted">Whether it stands in quotes of either kind.</param>
internal readonly record struct HtmlAttributeValue(string Tag, string Name, int Start, int End, bool IsQuoted);
