namespace Blog.Markdown.RawHtml;

/// <summary>Finds the content of <c>&lt;body&gt;</c> in text that is a whole page, with a head of its own: the rest is
/// not text, and the site's page has its own.</summary>
internal static class WholePage
{
    private static readonly string[] Starts = ["<!doctype", "<html", "<head", "<body"];

    /// <summary>The part of the text to show; all of it when it is not a whole page.</summary>
    /// <param name="text">The text of a file.</param>
    /// <param name="start">Where its HTML starts.</param>
    public static (int Start, int End) Content(string text, int start)
    {
        var first = start;
        while (first < text.Length && (char.IsWhiteSpace(text[first]) || text[first] == '\uFEFF'))
            first++;
        if (!Starts.Any(tag => IsTag(text, first, tag)))
            return (start, text.Length);
        var from =
            AfterTag(text, first, "<body")
            ?? AfterTag(text, first, "</head")
            ?? AfterTag(text, first, "<html")
            ?? first;
        var end = LastTag(text, from, "</body") ?? LastTag(text, from, "</html") ?? text.Length;
        return (from, end);
    }

    private static bool IsTag(string text, int at, string tag) =>
        string.Compare(text, at, tag, 0, tag.Length, StringComparison.OrdinalIgnoreCase) == 0
        && at + tag.Length < text.Length
        && !char.IsAsciiLetterOrDigit(text[at + tag.Length]);

    private static int? AfterTag(string text, int from, string tag)
    {
        for (var at = from; (at = text.IndexOf(tag, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            if (IsTag(text, at, tag) && EndOfTag(text, at) is { } end)
                return end;
        }

        return null;
    }

    // A bracket in a quoted value ends no tag.
    private static int? EndOfTag(string text, int at)
    {
        var quote = '\0';
        for (var i = at; i < text.Length; i++)
        {
            var c = text[i];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'')
                quote = c;
            else if (c == '>')
                return i + 1;
        }

        return null;
    }

    private static int? LastTag(string text, int from, string tag)
    {
        var at = text.LastIndexOf(tag, StringComparison.OrdinalIgnoreCase);
        return at >= from && IsTag(text, at, tag) ? at : null;
    }
}
