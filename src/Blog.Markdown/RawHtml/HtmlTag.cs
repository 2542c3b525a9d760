namespace Blog.Markdown.RawHtml;

/// <summary>A tag, or what else stands in angle brackets, in a piece of HTML.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The element's name in lower case; empty for what has none.</param>
/// <param name="Start">Where its <c>&lt;</c> is.</param>
/// <param name="End">Behind its <c>></c>.</param>
internal readonly record struct HtmlTag(HtmlTagKind Kind, string Name, int Start, int End)
{
    /// <summary>Whether it ends in <c>/></c>.</summary>
    public bool ClosesItself { get; init; }

    /// <summary>Whether it has an attribute.</summary>
    public bool HasAttributes { get; init; }

    /// <summary>What a script that does not end in its piece is in the middle of there.</summary>
    public ScriptEscape Escape { get; init; }
}
