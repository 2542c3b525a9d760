namespace Blog.Markdown.RawHtml.Scanning;

/// <summary>
/// Finds where the text of a script, a style or another element of raw text ends, as the HTML standard's tokenizer does
/// (sections 13.2.5.3 to 13.2.5.31). In a script, <c>&lt;!--&lt;script></c> makes the next <c>&lt;/script></c> a part
/// of its text.
/// </summary>
internal static class RawText
{
    private const string Script = "script";

    /// <summary>Where the end tag starts; -1 when the text goes on behind this HTML.</summary>
    /// <param name="html">The HTML.</param>
    /// <param name="name">The element's name in lower case.</param>
    /// <param name="at">Where its text starts, or goes on.</param>
    /// <param name="escape">The script's state, before and afterwards.</param>
    public static int FindEnd(string html, string name, int at, ref ScriptEscape escape)
    {
        var isScript = name == Script;
        for (at = NextMark(html, at); at >= 0; at = NextMark(html, at + 1))
        {
            if (html[at] == '-')
                escape = IsAt(html, at, "-->") ? ScriptEscape.None : escape;
            else if (isScript && escape == ScriptEscape.None && IsAt(html, at, "<!--"))
                // Its dashes count for "-->" as well: "<!-->" is a whole comment.
                (escape, at) = (ScriptEscape.Comment, at + 1);
            else if (IsTag(html, at + 1, "/", name))
            {
                if (escape != ScriptEscape.Script)
                    return at;
                escape = ScriptEscape.Comment;
            }
            else if (escape == ScriptEscape.Comment && IsTag(html, at + 1, "", Script))
                escape = ScriptEscape.Script;
        }

        return -1;
    }

    private static int NextMark(string html, int at)
    {
        var found = at >= html.Length ? -1 : html.AsSpan(at).IndexOfAny('<', '-');
        return found < 0 ? -1 : at + found;
    }

    private static bool IsAt(string html, int at, string text) =>
        string.CompareOrdinal(html, at, text, 0, text.Length) == 0;

    private static bool IsTag(string html, int at, string slash, string name)
    {
        var end = at + slash.Length + name.Length;
        return end < html.Length
            && (char.IsWhiteSpace(html[end]) || html[end] is '/' or '>')
            && IsAt(html, at, slash)
            && html.AsSpan(at + slash.Length, name.Length).Equals(name, StringComparison.OrdinalIgnoreCase);
    }
}

/// <summary>The state within the text of a script, which decides what ends it.</summary>
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
