using Blog.Text;

namespace Blog.Markdown.Fragments;

/// <summary>
/// Takes the address of a link, image or other attribute that holds an address, escaped for a double-quoted attribute.
/// Addresses with a scheme and fragments of the same document are holes too, since feeds and mail need them changed.
/// </summary>
/// <param name="Offset">Inside the attribute's quotes.</param>
/// <param name="Target">The address as written, with Markdown's escapes and HTML's entities resolved, not
/// percent-encoded by us.</param>
/// <param name="Kind">What holds the address.</param>
/// <param name="Span">Where the address is written in the source.</param>
public sealed record LinkHole(int Offset, string Target, LinkKind Kind, SourceSpan Span) : HtmlHole(Offset);
