namespace Blog.Markdown.Blocks;

/// <summary>What a block of a document is.</summary>
public enum MarkdownBlockKind
{
    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A directive, or an address alone in its paragraph that stands for one.</summary>
    Directive,

    /// <summary>Anything else.</summary>
    Other,
}
