using System.Collections.Immutable;
using Blog.Markdown.Code;
using Blog.Markdown.Diagrams;
using Blog.Text;

namespace Blog.Markdown.Fragments;

/// <summary>A point in a fragment's HTML to be filled.</summary>
/// <param name="Offset">The position in <see cref="HtmlFragment.Html"/> before which it goes.</param>
public abstract record HtmlHole(int Offset);

/// <summary>
/// Takes a heading's own link, on the page only: feeds, mail and excerpts leave it out. It is an <c>a</c> of class
/// <c>anchor</c> after a space, named by <see cref="DocumentWords.LinkToSection"/>.
/// </summary>
/// <param name="Offset">Before the end of the heading element.</param>
/// <param name="Id">The heading's id.</param>
/// <param name="Title">The heading's text, without markup.</param>
public sealed record AnchorHole(int Offset, string Id, string Title) : HtmlHole(Offset);

/// <summary>Takes the code of a fence that includes a file (<c>file=…</c>): the whole <c>figure</c> element.</summary>
/// <param name="Offset">Between blocks.</param>
/// <param name="Fence">The fence's language, title and marks.</param>
/// <param name="File">The path as written.</param>
/// <param name="FileSpan">Where the path is written.</param>
/// <param name="Region">The name of the region to include; null for the whole file.</param>
/// <param name="RegionSpan">Where the region's name is written.</param>
public sealed record CodeFileHole(
    int Offset,
    CodeFence Fence,
    string File,
    SourceSpan FileSpan,
    string? Region,
    SourceSpan RegionSpan
) : HtmlHole(Offset);

/// <summary>Takes the drawing of a diagram (a whole <c>figure</c> element), or its code where there is none.</summary>
/// <param name="Offset">Between blocks.</param>
/// <param name="Diagram">The diagram.</param>
/// <param name="Code">Its code as a whole <c>figure</c> element.</param>
public sealed record DiagramHole(int Offset, Diagram Diagram, string Code) : HtmlHole(Offset);

/// <summary>Takes the HTML that a theme's template makes of a directive (<c>::: name key=value</c>).</summary>
/// <param name="Offset">Between blocks.</param>
/// <param name="Name">The directive's name.</param>
/// <param name="NameSpan">Where the name is written.</param>
/// <param name="Attributes">The attributes in the order written.</param>
/// <param name="Content">What stands inside, rendered.</param>
public sealed record DirectiveHole(
    int Offset,
    string Name,
    SourceSpan NameSpan,
    ImmutableArray<DirectiveAttribute> Attributes,
    HtmlFragment Content
) : HtmlHole(Offset)
{
    /// <summary>Where it is written, as <c>path:line:column</c>; null when places are not noted.</summary>
    public string? Place { get; init; }

    /// <summary>The fallback for themes without this directive: the counterpart of another program's container. Null
    /// when there is none.</summary>
    public HtmlFragment? Otherwise { get; init; }
}

/// <summary>An attribute of a directive.</summary>
/// <param name="Key">The key, in lower case.</param>
/// <param name="Value">The value without quotes; "true" for a key alone.</param>
/// <param name="Span">Where the value (or the lone key) is written.</param>
public sealed record DirectiveAttribute(string Key, string Value, SourceSpan Span)
{
    /// <summary>The key that an address written without one has.</summary>
    public const string Address = "url";
}

/// <summary>Takes further attributes of an image, each with a leading space, where the file is known: its size, and
/// what the reader sees until it is loaded.</summary>
/// <param name="Offset">Inside the img element, before its end.</param>
/// <param name="Image">The image.</param>
public sealed record ImageSizeHole(int Offset, WrittenImage Image) : HtmlHole(Offset);

/// <summary>Stands before the img element of an image, and again behind it: takes what surrounds it, such as a
/// <c>picture</c> element with other formats.</summary>
/// <param name="Offset">Right before the element, or right behind it.</param>
/// <param name="Image">The image.</param>
/// <param name="IsEnd">Whether it stands behind the element.</param>
public sealed record PictureHole(int Offset, WrittenImage Image, bool IsEnd) : HtmlHole(Offset);

/// <summary>
/// Takes the address of a link, image or other attribute that holds an address, escaped for a double-quoted attribute.
/// Addresses with a scheme and fragments of the same document are holes too, since feeds and mail need them changed.
/// </summary>
/// <param name="Offset">Inside the attribute's quotes.</param>
/// <param name="Target">The address as written, with Markdown's escapes and HTML's entities resolved, not
/// percent-encoded by us.</param>
/// <param name="Kind">What holds the address.</param>
/// <param name="Span">Where the address is written in the source.</param>
public sealed record LinkHole(int Offset, string Target, LinkKind Kind, SourceSpan Span) : HtmlHole(Offset)
{
    /// <summary>The image whose address this is; null for every other address.</summary>
    public WrittenImage? Image { get; init; }

    /// <summary>Whether it is an image without a text for people who do not see it, and nothing says that it needs
    /// none.</summary>
    public bool LacksAlternative { get; init; }
}

/// <summary>What holds an address.</summary>
public enum LinkKind
{
    /// <summary>A Markdown link, or the href of a raw <c>a</c> element.</summary>
    Link,

    /// <summary>An image, or another source that a page shows or plays (img, source, video, audio, poster).</summary>
    Image,

    /// <summary>An address that no reader follows (cite, action, data of an object, a picture of a style): it is made
    /// absolute and not checked.</summary>
    Named,

    /// <summary>A link made by Markdown itself to a place in the same document (footnotes): always right.</summary>
    Footnote,
}

/// <summary>Takes a formula, in the form that its surroundings show.</summary>
/// <param name="Offset">Within text, or alone in an element.</param>
/// <param name="Forms">Its forms.</param>
public sealed record FormulaHole(int Offset, FormulaForms Forms) : HtmlHole(Offset)
{
    /// <summary>Where it is written, as <c>path:line:column</c>; null when places are not noted.</summary>
    public string? Place { get; init; }
}

/// <summary>Takes the title of the document that an address in angle brackets leads to, <c>&lt;post:slug&gt;</c>, or
/// the address itself where it leads to none, escaped for text.</summary>
/// <param name="Offset">The text of the link.</param>
/// <param name="Target">The address as written.</param>
public sealed record TitleHole(int Offset, string Target) : HtmlHole(Offset);

/// <summary>Takes a word in the document's language, escaped for text and for a double-quoted attribute.</summary>
/// <param name="Offset">Within text, or inside an attribute's quotes.</param>
/// <param name="Word">The word.</param>
/// <param name="Argument">The text for <c>{0}</c>; empty for none.</param>
public sealed record WordHole(int Offset, Word Word, string Argument = "") : HtmlHole(Offset);
