using Blog.Text;

namespace Blog.Markdown.Fragments;

/// <summary>Takes <c> width="…" height="…"</c> of an image, with a leading space, where the file is known; else
/// nothing.</summary>
/// <param name="Offset">Inside the img element, before its end.</param>
/// <param name="Target">The image's address as written.</param>
/// <param name="Span">Where the address is written in the source.</param>
public sealed record ImageSizeHole(int Offset, string Target, SourceSpan Span) : HtmlHole(Offset);
