namespace Blog.Markdown.Formulas;

/// <summary>
/// Decides whether the text between two single dollars is a formula. Pandoc's rule: no white space inside the dollars,
/// no digit after the last one. Prices, variables of shells, code and links that pass it are refused too.
/// </summary>
internal static class DollarRule
{
    /// <summary>Whether it is a formula.</summary>
    /// <param name="inner">The text between the dollars.</param>
    /// <param name="before">The character before the first.</param>
    /// <param name="after">The character after the last.</param>
    public static bool Allows(ReadOnlySpan<char> inner, char before, char after) =>
        WhyNot(inner, before, after) is null && !IsOfAnother(inner, before, after) && !TexText.IsWords(inner);

    /// <summary>Why the text between two dollars breaks Pandoc's rule; null when it keeps it.</summary>
    public static string? WhyNot(ReadOnlySpan<char> inner, char before, char after)
    {
        if (inner.IsEmpty || before == '$' || after == '$')
            return "dollars stand together";
        if (char.IsWhiteSpace(inner[0]))
            return "a space follows the first dollar";
        if (char.IsWhiteSpace(inner[^1]))
            return "a space stands before the last dollar";
        return char.IsAsciiDigit(after) ? "a digit follows the last dollar" : null;
    }

    private static bool IsOfAnother(ReadOnlySpan<char> inner, char before, char after) =>
        // Code, a link or a tag starts between the dollars.
        inner.IndexOf('`') >= 0
        || inner.IndexOf("](") >= 0
        || inner.IndexOf("</") >= 0
        // US$5
        || (char.IsAsciiLetter(before) && char.IsAsciiDigit(inner[0]))
        // $HOME/bin:$PATH
        || ((char.IsAsciiLetter(after) || after is '{' or '(' or '_') && !EndsFormula(inner[^1]))
        // Cells of a table's next row.
        || (inner.IndexOf('|') >= 0 && inner.IndexOf('\n') >= 0);

    private static bool EndsFormula(char last) =>
        char.IsLetterOrDigit(last) || last is '}' or ')' or ']' or '\'' or '*';
}
