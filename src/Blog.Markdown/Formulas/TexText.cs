using System.Buffers;
using System.Text.RegularExpressions;

namespace Blog.Markdown.Formulas;

/// <summary>Tells TeX from other text by what stands in it.</summary>
internal static partial class TexText
{
    private const int LongestCheck = 400;
    private static readonly SearchValues<char> Marks = SearchValues.Create("\\^_={}+*<>|&/'!");

    /// <summary>Whether a text has what only TeX has: commands, scripts, an equation of short names.</summary>
    public static bool LooksLikeTex(ReadOnlySpan<char> text)
    {
        var start = text[..Math.Min(text.Length, LongestCheck)];
        return start.IndexOfAny('`', '\u00a0') < 0
            && !Folder().IsMatch(start)
            && (Command().IsMatch(start) || Script().IsMatch(start) || IsEquation(start));
    }

    /// <summary>Whether a text is TeX, or a few signs and names of one letter: <c>x</c>, <c>(a, b)</c>.</summary>
    public static bool IsPlainFormula(ReadOnlySpan<char> text)
    {
        var start = text[..Math.Min(text.Length, LongestCheck)];
        return LooksLikeTex(text)
            || Row().IsMatch(start)
            || (Letter().IsMatch(start) && !start.ContainsAny('\\', '.') && !TwoLetters().IsMatch(start));
    }

    /// <summary>Whether a text is words or amounts rather than a formula: <c>5 in US</c>, <c>HOME and</c>. A formula
    /// has its words in braces, <c>\text{for all}</c>.</summary>
    public static bool IsWords(ReadOnlySpan<char> text)
    {
        var start = text[..Math.Min(text.Length, LongestCheck)];
        if (start.IndexOfAny(Marks) < 0)
            return start.IndexOfAny(" \t\n") >= 0 && (TwoLetters().IsMatch(start) || !HasLetter(start));
        if (start.IndexOf('"') >= 0)
            return true;
        return Words().IsMatch(start.IndexOf('{') < 0 ? start : Braced().Replace(start.ToString(), ""));
    }

    /// <summary>Whether a text has words that are neither commands nor in braces.</summary>
    public static bool HasWords(ReadOnlySpan<char> text) =>
        BareWord().IsMatch(Braced().Replace(text[..Math.Min(text.Length, LongestCheck)].ToString(), ""));

    /// <summary>Whether a line of a text is empty.</summary>
    public static bool HasEmptyLine(ReadOnlySpan<char> text)
    {
        while (text.IndexOf('\n') is >= 0 and var end)
        {
            text = text[(end + 1)..];
            var line = text.IndexOf('\n') is >= 0 and var next ? text[..next] : [];
            if (text.IndexOf('\n') >= 0 && line.Trim(" \t\r>").IsEmpty)
                return true;
        }

        return false;
    }

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c))
                return true;
        }

        return false;
    }

    // Of variables with names of one or two letters; key=value is none.
    private static bool IsEquation(ReadOnlySpan<char> text) =>
        Equation().IsMatch(text) && Letter().IsMatch(text) && !ThreeLetters().IsMatch(text);

    // \frac, \alpha
    [GeneratedRegex(@"\\[A-Za-z]{2}")]
    private static partial Regex Command();

    // a \\ b
    [GeneratedRegex(@"\w\s*\\\\\s")]
    private static partial Regex Row();

    // Of Windows.
    [GeneratedRegex(@"[A-Za-z]:\\")]
    private static partial Regex Folder();

    // x^2, mc^2, e^{x}, a_i and a_{ij}; not a_name.
    [GeneratedRegex(
        @"(?<![A-Za-z$][A-Za-z])[\w)\]}|']\^[{\\\w*+-]|(?<!\w)[A-Za-z]_(?:[{\\]|\w{1,2}(?!\w))|[)\]}]_[{\\\w]"
    )]
    private static partial Regex Script();

    [GeneratedRegex(@"[\w)\]}']\s*=\s*[-\w(\[{\\]")]
    private static partial Regex Equation();

    [GeneratedRegex(@"(?<![\\A-Za-z])[A-Za-z]{3,}[,;:.]?\s+[A-Za-z]{3}")]
    private static partial Regex Words();

    [GeneratedRegex(@"(?<![\\A-Za-z])[A-Za-z]{2}")]
    private static partial Regex BareWord();

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Braced();

    [GeneratedRegex("[A-Za-z]")]
    private static partial Regex Letter();

    [GeneratedRegex("[A-Za-z]{2}")]
    private static partial Regex TwoLetters();

    [GeneratedRegex("[A-Za-z]{3}")]
    private static partial Regex ThreeLetters();
}
