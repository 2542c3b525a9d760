namespace Blog.Markdown.RawHtml;

/// <summary>What stands in angle brackets.</summary>
internal enum HtmlTagKind
{
    /// <summary>A start tag.</summary>
    Start,

    /// <summary>An end tag.</summary>
    End,

    /// <summary>What browsers take for a comment: <c>&lt;!…></c> or <c>&lt;?…></c>.</summary>
    Declaration,

    /// <summary>A tag or declaration whose <c>></c> is missing.</summary>
    Unfinished,
}
