namespace Blog.Markdown.Fragments;

/// <summary>What holds an address.</summary>
public enum LinkKind
{
    /// <summary>A Markdown link, or the href of a raw <c>a</c> element.</summary>
    Link,

    /// <summary>An image, or another source that a page shows or plays (img, source, video, audio, poster).</summary>
    Image,

    /// <summary>
    /// An address that HTML names and no reader follows (cite, action, data of an object, a picture of a style): made
    /// whole, and not checked.
    /// </summary>
    Named,

    /// <summary>A link made by Markdown itself to a place in the same document (footnotes): always right.</summary>
    Footnote,
}
