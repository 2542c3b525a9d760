using System.Collections.Frozen;

namespace Blog.Markdown.Formulas;

/// <summary>Finds where a formula starts and ends, by the rules of Pandoc for dollars, and of MathJax and KaTeX for the
/// other marks. None of them reads further than the next mark of the kind, so that a text costs no more than its
/// length.</summary>
internal static class FormulaMarks
{
    private const int LongestName = 200;

    // How far from its start a formula may have text with dollars, so that many starts do not read the same text.
    private const int LongestText = 1000;

    private static readonly string[] References = ["\\eqref{", "\\ref{"];

    // Those that TeX allows outside of formulas.
    private static readonly FrozenSet<string> Environments = FrozenSet.Create(
        StringComparer.Ordinal,
        "equation",
        "equation*",
        "align",
        "align*",
        "alignat",
        "alignat*",
        "flalign",
        "flalign*",
        "gather",
        "gather*",
        "multline",
        "multline*",
        "eqnarray",
        "eqnarray*"
    );

    /// <summary>The formula that starts a text; null for none.</summary>
    /// <param name="text">The text from its first mark on.</param>
    /// <param name="before">The character before it.</param>
    public static FormulaSpan? At(ReadOnlySpan<char> text, char before) =>
        text[0] == '$' ? Dollars(text, before) : Backslash(text, before);

    /// <summary>The formulas of a text that is not Markdown, or not read as such, in its order: where each starts, and
    /// its span from there. What stands behind a backslash starts none.</summary>
    public static IEnumerable<(int Start, FormulaSpan Span)> In(string text)
    {
        for (var at = Next(text, 0); at >= 0; )
        {
            var before = at == 0 ? '\0' : text[at - 1];
            if (At(text.AsSpan(at), before) is { IsReference: false } found)
            {
                yield return (at, found);
                at = Next(text, at + found.End);
            }
            else
                at = Next(text, text[at] == '\\' ? at + 2 : at + 1);
        }
    }

    private static int Next(string text, int from)
    {
        var next = from >= text.Length ? -1 : text.AsSpan(from).IndexOfAny('$', '\\');
        return next < 0 ? -1 : from + next;
    }

    /// <summary>The formula that starts a line and ends one; null for none.</summary>
    /// <param name="text">The text from the formula's first mark on.</param>
    public static FormulaSpan? BlockAt(ReadOnlySpan<char> text)
    {
        var span =
            text.StartsWith("$$") ? Between(text, 2, Closing(text, 2, "$$"), 2)
            : text.StartsWith("\\[") ? Between(text, 2, ClosingBracket(text, '[', ']'), 2)
            : Environment(text);
        if (span is not { } found || !EndsLine(text[found.End..]))
            return null;
        var content = text[found.ContentStart..found.ContentEnd];
        return content.Contains('\n') ? IsWhole(content, found, text) : IsDisplay(content, text[0], found);
    }

    // With an empty line in it, only what opens and closes on lines of its own is a formula.
    private static FormulaSpan? IsWhole(ReadOnlySpan<char> content, FormulaSpan found, ReadOnlySpan<char> text)
    {
        var opensAlone = content[..content.IndexOf('\n')].IsWhiteSpace();
        var closesAlone = content[content.LastIndexOf('\n')..].Trim(" \t\r\n>").IsEmpty;
        if ((opensAlone && closesAlone) || text.StartsWith("\\begin"))
            return found;
        return TexText.HasEmptyLine(content) ? null : IsDisplay(content, text[0], found);
    }

    private static FormulaSpan? IsDisplay(ReadOnlySpan<char> content, char mark, FormulaSpan found)
    {
        var isFormula = mark == '$' ? !TexText.IsWords(content) : TexText.IsPlainFormula(content);
        return isFormula && !content.IsWhiteSpace() ? found : null;
    }

    private static bool EndsLine(ReadOnlySpan<char> rest) =>
        (rest.IndexOf('\n') is >= 0 and var end ? rest[..end] : rest).IsWhiteSpace();

    private static FormulaSpan? Dollars(ReadOnlySpan<char> text, char before)
    {
        if (before == '$')
            return null;
        if (text.StartsWith("$$"))
        {
            var display = text.StartsWith("$$$") ? null : Between(text, 2, Closing(text, 2, "$$"), 2);
            return display is { } found && IsInText(text[2..found.ContentEnd])
                ? IsDisplay(text[2..found.ContentEnd], '$', found)
                : null;
        }

        if (ReferenceAlone(text) is { } reference)
            return reference;
        var close = Closing(text, 1, "$");
        var after = close >= 0 && close + 1 < text.Length ? text[close + 1] : '\0';
        return close > 1 && DollarRule.Allows(text[1..close], before, after)
            ? new FormulaSpan(1, close, close + 1, IsDisplay: false)
            : null;
    }

    // $\eqref{loss}$: a link, which a formula cannot hold.
    private static FormulaSpan? ReferenceAlone(ReadOnlySpan<char> text)
    {
        foreach (var start in References)
        {
            if (
                text[1..].StartsWith(start)
                && Reference(text, start.Length + 1) is { } found
                && found.End < text.Length
                && text[found.End] == '$'
            )
                return found with { End = found.End + 1 };
        }

        return null;
    }

    // Code and links have more weight than a formula around their start.
    private static bool IsInText(ReadOnlySpan<char> content) => content.IndexOf('`') < 0;

    private static FormulaSpan? Backslash(ReadOnlySpan<char> text, char before)
    {
        foreach (var start in References)
        {
            if (text.StartsWith(start))
                return Reference(text, start.Length);
        }

        if (Environment(text) is { } environment)
            return environment;
        var marks = text.StartsWith("\\\\") ? 2 : 1;
        if (text.Length <= marks || text[marks] is not ('(' or '['))
            return null;
        var (open, close) = text[marks] == '(' ? ('(', ')') : ('[', ']');
        var end = marks == 1 ? ClosingBracket(text, open, close) : ClosingTwice(text, open, close);
        if (Between(text, marks + 1, end, marks + 1) is not { } span)
            return null;
        var content = text[span.ContentStart..span.ContentEnd];
        // A bracket behind a backslash is a bracket for most authors: [1], [x], file(s).
        var isFormula =
            TexText.LooksLikeTex(content)
            || (open == '(' && !char.IsAsciiLetter(before) && TexText.IsPlainFormula(content));
        return isFormula ? span with { IsDisplay = open == '[' } : null;
    }

    private static FormulaSpan? Reference(ReadOnlySpan<char> text, int start)
    {
        var length = text[start..Math.Min(text.Length, start + LongestName)].IndexOfAny('}', '\n');
        return length > 0 && text[start + length] == '}'
            ? new FormulaSpan(start, start + length, start + length + 1, IsDisplay: false) { IsReference = true }
            : null;
    }

    private static FormulaSpan? Environment(ReadOnlySpan<char> text)
    {
        const string start = "\\begin{";
        if (!text.StartsWith(start))
            return null;
        var length = text[start.Length..Math.Min(text.Length, start.Length + LongestName)].IndexOf('}');
        if (length < 0)
            return null;
        var name = text.Slice(start.Length, length).ToString();
        if (!Environments.Contains(name))
            return null;
        var closing = $"\\end{{{name}}}";
        var end = Before(text, text[..(start.Length + length + 1)]).IndexOf(closing);
        return end < 0 ? null : new FormulaSpan(0, end + closing.Length, end + closing.Length, IsDisplay: true);
    }

    private static FormulaSpan? Between(ReadOnlySpan<char> text, int start, int close, int length) =>
        close <= start || text[start..close].IsWhiteSpace()
            ? null
            : new FormulaSpan(start, close, close + length, IsDisplay: true);

    // What stands behind a backslash closes nothing.
    private static int Closing(ReadOnlySpan<char> text, int from, string mark)
    {
        for (var i = from; i < text.Length; i++)
        {
            var next = text[i..].IndexOfAny('$', '\\');
            if (next < 0)
                return -1;
            i += next;
            if (text[i] == '\\')
                i += mark.Length == 1 && i - from < LongestText ? Math.Max(1, TextWithDollars(text[i..])) : 1;
            else if (text[i..].StartsWith(mark))
                return i;
        }

        return -1;
    }

    // The formula in \text{if $x$ holds}: how far from its start the text ends; 0 where there is no such text.
    private static int TextWithDollars(ReadOnlySpan<char> text)
    {
        var rest = text[1..Math.Min(text.Length, LongestName)];
        var name = rest.IndexOf('{');
        if (name < 0 || !(rest[..name].StartsWith("text") || rest[..name] is "mbox" or "hbox"))
            return 0;
        var (depth, hasDollars) = (0, false);
        for (var i = name; i < rest.Length && rest[i] != '\n'; i++)
        {
            hasDollars |= rest[i] == '$';
            depth += rest[i] switch
            {
                '{' => 1,
                '}' => -1,
                _ => 0,
            };
            if (depth == 0)
                return hasDollars ? i + 1 : 0;
            if (rest[i] == '\\')
                i++;
        }

        return 0;
    }

    // \[ … \]; a row ends with \\, and \\[2pt] is room below it.
    private static int ClosingBracket(ReadOnlySpan<char> text, char open, char close)
    {
        for (var i = 2; i + 1 < text.Length; i++)
        {
            var next = text[i..].IndexOf('\\');
            if (next < 0 || i + next + 1 >= text.Length)
                return -1;
            i += next;
            if (text[i + 1] == close)
                return i;
            if (text[i + 1] == open)
                return -1;
            i++;
        }

        return -1;
    }

    // \\( … \\), as in texts for generators whose Markdown takes one backslash away.
    private static int ClosingTwice(ReadOnlySpan<char> text, char open, char close)
    {
        return Before(text, ['\\', '\\', open]).IndexOf(['\\', '\\', close]);
    }

    // A text that starts with a mark, up to the next one like it.
    private static ReadOnlySpan<char> Before(ReadOnlySpan<char> text, ReadOnlySpan<char> mark) =>
        text[mark.Length..].IndexOf(mark) is >= 0 and var next ? text[..(mark.Length + next)] : text;
}

/// <summary>Where a formula stands in a text that starts with it.</summary>
/// <param name="ContentStart">Where its TeX starts.</param>
/// <param name="ContentEnd">Where its TeX ends.</param>
/// <param name="End">Where its last mark ends.</param>
/// <param name="IsDisplay">Whether it stands by itself.</param>
internal readonly record struct FormulaSpan(int ContentStart, int ContentEnd, int End, bool IsDisplay)
{
    /// <summary>Whether it is a reference to a formula, in the text.</summary>
    public bool IsReference { get; init; }
}
