using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.Attributes;

/// <summary>Braces that may be attributes, until the whole of the document says what stands before them.</summary>
/// <param name="attributes">What they say.</param>
/// <param name="text">How they are written, for when they turn out to be text.</param>
internal sealed class AttributesInline(HtmlAttributes attributes, string text) : LeafInline
{
    /// <summary>What they say.</summary>
    public HtmlAttributes Attributes { get; } = attributes;

    /// <summary>How they are written.</summary>
    public string Text { get; } = text;

    /// <summary>Whether they may be those of a paragraph, and end it.</summary>
    public bool MayEndParagraph { get; init; }
}
