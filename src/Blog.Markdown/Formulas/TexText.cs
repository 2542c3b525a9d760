using System.Buffers;
using System.Text.RegularExpressions;

namespace Blog.Markdown.Formulas;

/// <summary>Finds formulas in TeX by what stands in them, so that prices, variables of shells and regular expressions
/// are none. The marks are those of Pandoc, MathJax and KaTeX.</summary>
internal static partial class TexText
{
    private const int LongestLength = 4000;
    private const int LongestCheck = 400;
    private static readonly SearchValues<char> _marks = SearchValues.Create("$\\");

    /// <summary>The formulas with their marks, in the order of the text.</summary>
    public static IEnumerable<(int Start, int End)> Find(string text)
    {
        for (var at = Next(text, 0); at >= 0; at = Next(text, at))
        {
            var (isFormula, end) = text[at] == '$' ? Dollars(text, at) : Backslashes(text, at);
            if (isFormula)
                yield return (at, end);
            at = end;
        }
    }

    private static int Next(string text, int from)
    {
        var next = from >= text.Length ? -1 : text.AsSpan(from).IndexOfAny(_marks);
        return next < 0 ? -1 : from + next;
    }

    private static (bool IsFormula, int End) Dollars(string text, int at) =>
        text.AsSpan(at).StartsWith("$$") ? DoubleDollars(text, at) : SingleDollar(text, at);

    private static (bool IsFormula, int End) DoubleDollars(string text, int at)
    {
        var end = text.AsSpan(at + 2, Math.Min(LongestLength, text.Length - at - 2)).IndexOf("$$");
        var isFormula = end >= 0 && LooksLikeTex(text.AsSpan(at + 2, end));
        return isFormula ? (true, at + end + 4) : (false, at + 2);
    }

    // As in Pandoc and on GitHub: no blank inside the signs, no letter or digit outside.
    private static (bool IsFormula, int End) SingleDollar(string text, int at)
    {
        var close = Closing(text, at + 1);
        var isPair =
            close > at + 1
            && !(at > 0 && char.IsLetterOrDigit(text[at - 1]))
            && !char.IsWhiteSpace(text[at + 1])
            && !char.IsWhiteSpace(text[close - 1])
            && !(close + 1 < text.Length && char.IsLetterOrDigit(text[close + 1]));
        var isFormula = isPair && LooksLikeTex(text.AsSpan(at + 1, close - at - 1)) && !IsProse(text[(at + 1)..close]);
        return isFormula ? (true, close + 1) : (false, at + 1);
    }

    // The next sign in the line that is not behind a backslash; -1 for none.
    private static int Closing(string text, int from)
    {
        for (var i = from; i < text.Length && text[i] != '\n'; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text[i] == '$')
                return i;
        }

        return -1;
    }

    // \( … \) and \[ … \], with one backslash or, as Markdown takes one away, with two; \begin{align} … \end{align}.
    private static (bool IsFormula, int End) Backslashes(string text, int at)
    {
        var rest = text.AsSpan(at, Math.Min(LongestLength, text.Length - at));
        if (Environment().Match(text, at, rest.Length) is { Success: true } named)
            return (true, at + named.Length);
        var count = rest.IndexOfAnyExcept('\\');
        if (count < 0)
            return (false, at + rest.Length);
        // An odd number of backslashes has the last one before what follows, which is then text.
        if (count > 2 || rest[count] is not ('(' or '['))
            return (false, at + count + (count % 2));
        var close = string.Concat(rest[..count], rest[count] == '(' ? ")" : "]");
        var end = rest[(count + 1)..].IndexOf(close);
        var isFormula = end > 0 && LooksLikeTex(rest.Slice(count + 1, end));
        return (isFormula, isFormula ? at + count + 1 + end + close.Length : at + count + 1);
    }

    private static bool LooksLikeTex(ReadOnlySpan<char> inner)
    {
        var start = inner[..Math.Min(inner.Length, LongestCheck)];
        return start.IndexOfAny('`', '\u00a0') < 0
            && !Folder().IsMatch(start)
            && (Command().IsMatch(start) || Script().IsMatch(start) || IsEquation(start));
    }

    // Two variables of a shell or a script in one line have words or quotes between them; a formula has its words in
    // braces, \text{for all}.
    private static bool IsProse(string text) =>
        text.Contains('"', StringComparison.Ordinal) || Words().IsMatch(Braced().Replace(text, ""));

    // Of variables with names of one or two letters; key=value is none.
    private static bool IsEquation(ReadOnlySpan<char> text) =>
        Equation().IsMatch(text) && Letter().IsMatch(text) && !Word().IsMatch(text);

    // \frac, \alpha
    [GeneratedRegex(@"\\[A-Za-z]{2}")]
    private static partial Regex Command();

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

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Braced();

    [GeneratedRegex("[A-Za-z]")]
    private static partial Regex Letter();

    [GeneratedRegex("[A-Za-z]{3}")]
    private static partial Regex Word();

    [GeneratedRegex(@"\G\\begin\{(?<name>[a-zA-Z]+\*?)\}.*?\\end\{\k<name>\}", RegexOptions.Singleline)]
    private static partial Regex Environment();
}
