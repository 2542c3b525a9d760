namespace Blog.Markdown.RawHtml;

/// <summary>An element whose start tag was met. Mutable: what ends it comes later in the text.</summary>
/// <param name="tag">The start tag.</param>
/// <param name="node">Where it stands.</param>
/// <param name="order">How many elements were opened before it.</param>
internal sealed class OpenElement(HtmlTag tag, RawNode node, int order)
{
    /// <summary>The start tag.</summary>
    public HtmlTag Tag { get; } = tag;

    /// <summary>Where it stands.</summary>
    public RawNode Node { get; } = node;

    /// <summary>How many elements were opened before it.</summary>
    public int Order { get; } = order;

    /// <summary>Whether it has ended.</summary>
    public bool IsClosed { get; set; }

    /// <summary>The end tag of the element around it, which comes before its own; null when there is none.</summary>
    public (RawNode Node, int At)? EndOfParent { get; set; }

    /// <summary>Its end tag.</summary>
    public string EndTag => $"</{Tag.Name}>";
}
