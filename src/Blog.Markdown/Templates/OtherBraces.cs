using System.Buffers;

namespace Blog.Markdown.Templates;

/// <summary>Double braces that other languages than those of templates have.</summary>
internal static class OtherBraces
{
    private static readonly SearchValues<char> _prefixes = SearchValues.Create("fFrR$@");

    /// <summary>
    /// Whether braces stand in a string whose double braces mean single ones: Python's <c>f"{{x}}"</c>, C#'s
    /// <c>$"{{x}}"</c>, Rust's <c>println!("{{x}}")</c>, <c>"{{x}}".format(y)</c>.
    /// </summary>
    /// <param name="before">The text of the line before the braces.</param>
    /// <param name="after">The text behind them.</param>
    public static bool AreInFormat(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var end = after.IndexOfAny('"', '\'', '\n');
        var isFormatted = end >= 0 && after[(end + 1)..].StartsWith(".format(");
        return isFormatted || IsFormat(before, '"') || IsFormat(before, '\'');
    }

    /// <summary>
    /// Whether braces stand behind a sign of TeX that columns are aligned at: <c>c &amp;= {{d}}</c>.
    /// </summary>
    /// <param name="before">The text of the line before the braces.</param>
    public static bool AreAligned(ReadOnlySpan<char> before)
    {
        var sign = before[(before.LastIndexOf('&') + 1)..];
        return sign.Length < before.Length
            && (sign.TrimStart().StartsWith("=") || sign is ['\\' or '<' or '>' or '+' or '-' or ':', ..]);
    }

    private static bool IsFormat(ReadOnlySpan<char> before, char quote)
    {
        var start = before[..(before.LastIndexOf(quote) + 1)].TrimEnd(quote);
        if (start.Length == before.Length)
            return false;
        if (start.EndsWith("!(") || start.EndsWith("ormat("))
            return true;
        var name = start[(start.LastIndexOfAnyExcept(_prefixes) + 1)..];
        var isWord = start.Length > name.Length && char.IsLetterOrDigit(start[^(name.Length + 1)]);
        return !isWord && name.ContainsAny('f', 'F', '$');
    }
}
