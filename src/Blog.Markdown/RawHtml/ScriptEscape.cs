namespace Blog.Markdown.RawHtml;

/// <summary>What the text of a script is in the middle of, which decides what ends it.</summary>
internal enum ScriptEscape
{
    /// <summary>Nothing: an end tag ends it.</summary>
    None,

    /// <summary>A comment: an end tag ends it nevertheless ("script data escaped" in the HTML standard).</summary>
    Comment,

    /// <summary>
    /// A script within a comment: the next end tag is that one's ("script data double escaped").
    /// </summary>
    Script,
}
