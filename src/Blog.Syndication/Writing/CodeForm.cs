using System.Net;

namespace Blog.Syndication.Writing;

/// <summary>
/// Writes code as Markdown. DEV has Liquid leave code alone by pairing runs of three fence signs, or of one or two
/// backticks, in the text of a post before anything reads it as Markdown: code that holds such runs itself must stand
/// in a form whose pairs come out right there too.
/// </summary>
/// <param name="hasLiquid">Whether <c>{{</c> and <c>{%</c> mean something.</param>
internal sealed class CodeForm(bool hasLiquid)
{
    private const int Paired = 3;

    /// <summary>The lines of a block of code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="language">Its language; null for none.</param>
    public IEnumerable<string> Block(string code, string? language)
    {
        var (backticks, tildes) = (Longest(code, '`'), Longest(code, '~'));
        if (!IsMispaired(backticks))
            return Fenced(code, language, '`', backticks);
        return tildes < Paired
            ? Fenced(code, language, '~', tildes)
            : $"<pre><code>{Escape(code)}</code></pre>".Split('\n');
    }

    /// <summary>Code within a line.</summary>
    /// <param name="code">The code.</param>
    /// <param name="isInTable">Whether it is in a cell of a table, where a bar needs a backslash.</param>
    public string Inline(string code, bool isInTable)
    {
        var longest = Longest(code, '`');
        if (IsMispaired(longest))
            return $"<code>{Escape(code).Replace("|", "&#124;", StringComparison.Ordinal)}</code>";
        var fence = new string('`', longest + 1);
        var isPadded = code is ['`', ..] or [.., '`'] or [' ', .., ' '];
        var content = isInTable ? code.Replace("|", "\\|", StringComparison.Ordinal) : code;
        return isPadded ? $"{fence} {content} {fence}" : fence + content + fence;
    }

    // A pair that comes out wrong shifts all pairs behind it, so this holds for code without a sign of Liquid too.
    private bool IsMispaired(int longest) => hasLiquid && longest >= Paired;

    private static string[] Fenced(string code, string? language, char sign, int longest)
    {
        var fence = new string(sign, Math.Max(Paired, longest + 1));
        return [fence + language, .. code.Split('\n'), fence];
    }

    // The length of the longest run of a sign: a fence has to be longer.
    private static int Longest(string code, char sign)
    {
        var (longest, current) = (0, 0);
        foreach (var c in code)
        {
            current = c == sign ? current + 1 : 0;
            longest = Math.Max(longest, current);
        }

        return longest;
    }

    // Every sign that Markdown or Liquid would read is a reference, so that neither sees it.
    private static string Escape(string code) =>
        WebUtility
            .HtmlEncode(code)
            .Replace("{", "&#123;", StringComparison.Ordinal)
            .Replace("`", "&#96;", StringComparison.Ordinal)
            .Replace("~", "&#126;", StringComparison.Ordinal)
            .Replace("*", "&#42;", StringComparison.Ordinal)
            .Replace("_", "&#95;", StringComparison.Ordinal)
            .Replace("[", "&#91;", StringComparison.Ordinal)
            .Replace("\\", "&#92;", StringComparison.Ordinal);
}
