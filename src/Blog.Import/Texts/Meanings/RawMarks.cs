using System.Text.RegularExpressions;

namespace Blog.Import.Texts.Meanings;

/// <summary>The marks <c>{% raw %}</c> and <c>{% endraw %}</c> in code: Liquid reads code, too, and no reader saw
/// them.</summary>
internal static partial class RawMarks
{
    /// <summary>The stretches between two marks, with the marks; the group "inner" is what stays.</summary>
    public static IEnumerable<Match> In(string code) =>
        code.Contains("endraw", StringComparison.Ordinal) ? Block().Matches(code) : [];

    /// <summary>Code without them.</summary>
    public static string Without(string code) =>
        code.Contains("endraw", StringComparison.Ordinal) ? Block().Replace(code, "${inner}") : code;

    // With the lines that they have for themselves.
    [GeneratedRegex(
        """
            ((?<=(\n|^))[ \t]*\{%-?[ ]*raw[ ]*-?%\}[ \t]*\n|\{%-?[ ]*raw[ ]*-?%\})
            (?<inner>(?>([^{]|\{(?!%-?[ ]*(end)?raw))*))
            ((?<=\n)\{%-?[ ]*endraw[ ]*-?%\}[ \t]*(\n|$)|\{%-?[ ]*endraw[ ]*-?%\})
            """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Block();
}
