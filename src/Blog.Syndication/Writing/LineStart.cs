namespace Blog.Syndication.Writing;

/// <summary>Finds what would make a line of text a heading, a list, a quote, a rule or a table.</summary>
internal static class LineStart
{
    /// <summary>Where to escape a line that starts with the text; -1 for nowhere.</summary>
    public static int EscapedAt(string text) =>
        text switch
        {
            ['>' or '=' or '|', ..] => 0,
            ['#', ..] => IsEnd(text, text.Length - text.TrimStart('#').Length) ? 0 : -1,
            ['+' or '-', ..] => text.Length == 1 || !char.IsLetterOrDigit(text[1]) ? 0 : -1,
            [':', ..] => text.Length == 1 || text[1] is ' ' or '-' or ':' ? 0 : -1,
            [>= '0' and <= '9', ..] => AfterNumber(text),
            _ => -1,
        };

    private static int AfterNumber(string text)
    {
        var end = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return end > 0 && text[end] is '.' or ')' && end > 0 && IsEnd(text, end + 1) ? end : -1;
    }

    private static bool IsEnd(string text, int index) => index >= text.Length || text[index] == ' ';
}
