namespace Blog.Markdown.RawHtml.Scanning;

/// <summary>A tag, or anything else in angle brackets, in a piece of HTML.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The element's name in lower case; empty without one.</param>
/// <param name="Start">Where its <c>&lt;</c> is.</param>
/// <param name="End">Behind its <c>></c>.</param>
internal readonly record struct HtmlTag(HtmlTagKind Kind, string Name, int Start, int End)
{
    /// <summary>Whether it ends in <c>/></c>.</summary>
    public bool ClosesItself { get; init; }

    /// <summary>Whether it has an attribute.</summary>
    public bool HasAttributes { get; init; }

    /// <summary>The state of a script that does not end in its piece.</summary>
    public ScriptEscape Escape { get; init; }
}

/// <summary>The kind of markup in angle brackets.</summary>
internal enum HtmlTagKind
{
    /// <summary>A start tag.</summary>
    Start,

    /// <summary>An end tag.</summary>
    End,

    /// <summary>A comment, or markup that browsers take for one: <c>&lt;!…></c> or <c>&lt;?…></c>.</summary>
    Declaration,

    /// <summary>A tag or declaration whose <c>></c> is missing.</summary>
    Unfinished,
}

/// <summary>The value of an attribute in a piece of HTML.</summary>
/// <param name="Tag">The element's name in lower case.</param>
/// <param name="Name">The attribute's name in lower case.</param>
/// <param name="Start">Where the value starts, after its quote.</param>
/// <param name="End">Where it ends, before its quote.</param>
/// <param name="IsQuoted">Whether it stands in quotes of either kind.</param>
internal readonly record struct HtmlAttributeValue(string Tag, string Name, int Start, int End, bool IsQuoted);
