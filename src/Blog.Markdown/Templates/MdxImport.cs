using System.Text.RegularExpressions;

namespace Blog.Markdown.Templates;

/// <summary>An import of MDX, by the grammar of ECMAScript (16.2.2): <c>import X, { Y as Z } from './x'</c>. Sentences
/// that begin with the word, and imports of other languages, do not count.</summary>
internal static partial class MdxImport
{
    private const int LongestLength = 500;

    /// <summary>How long the import is that a block starts with; 0 when it starts with none.</summary>
    public static int LengthIn(string block)
    {
        if (!block.StartsWith("import ", StringComparison.Ordinal))
            return 0;
        var match = Statement().Match(block, 0, Math.Min(block.Length, LongestLength));
        return match.Success ? match.Length : 0;
    }

    [GeneratedRegex(
        """
            ^import\s+(type\s+)?
            (?!(this|that|it)\b)([\w$]+|\{[^{}]*\}|\*\s+as\s+[\w$]+)
            (\s*,\s*(\{[^{}]*\}|\*\s+as\s+[\w$]+))?
            \s+from\s+("[^"\s]+"|'[^'\s]+')
            (?=[ \t;]*(\r|\n|\z))
            """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Statement();
}
