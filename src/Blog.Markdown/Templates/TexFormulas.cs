namespace Blog.Markdown.Templates;

/// <summary>
/// Formulas of TeX in a text: between dollar signs, in double backslashes with brackets, as MathJax reads them, and in
/// environments.
/// </summary>
internal static class TexFormulas
{
    private const char BlankCharacter = '\u00a0';

    private static readonly (string Start, string End)[] _marks =
    [
        ("$$", "$$"),
        ("\\\\(", "\\\\)"),
        ("\\\\[", "\\\\]"),
        ("\\begin{", "\\end{"),
    ];

    /// <summary>The text with blanks for its formulas.</summary>
    public static string Blanked(string text)
    {
        char[]? blanked = null;
        foreach (var (start, end) in _marks)
            Blank(text, start, end, ref blanked);
        BlankInline(text, ref blanked);
        return blanked is null ? text : new string(blanked);
    }

    // A start without an end is text; nothing behind it can have one.
    private static void Blank(string text, string start, string end, ref char[]? blanked)
    {
        for (var at = Find(text, start, 0); at >= 0; at = Find(text, start, at))
        {
            var close = Find(text, end, at + start.Length);
            if (close < 0)
                return;
            Fill(text, at, close, ref blanked);
            at = close + end.Length;
        }
    }

    // As in Pandoc: no blank inside the dollar signs, and no digit after the last one, which would be an amount.
    private static void BlankInline(string text, ref char[]? blanked)
    {
        var open = -1;
        for (var at = text.IndexOf('$', StringComparison.Ordinal); at >= 0; at = text.IndexOf('$', at + 1))
        {
            var closes =
                open >= 0
                && at > open + 1
                && !char.IsWhiteSpace(text[at - 1])
                && !(at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))
                && text.AsSpan(open, at - open).IndexOf('\n') < 0;
            if (closes)
                Fill(text, open, at, ref blanked);
            open = closes || at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]) ? -1 : at;
        }
    }

    private static int Find(string text, string mark, int from) => text.IndexOf(mark, from, StringComparison.Ordinal);

    private static void Fill(string text, int from, int to, ref char[]? blanked)
    {
        blanked ??= text.ToCharArray();
        Array.Fill(blanked, BlankCharacter, from, to - from);
    }
}
