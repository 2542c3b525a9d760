using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Blog.Import.Texts.Scanning;

namespace Blog.Import.Texts.Drafts;

/// <summary>Names that a text of MDX gives to files and to plain values, outside of its code.</summary>
/// <param name="Files">The addresses of imported files, by their names.</param>
/// <param name="Values">Texts and numbers, by their names.</param>
internal sealed partial record ScriptNames(
    FrozenDictionary<string, string> Files,
    FrozenDictionary<string, string> Values
)
{
    /// <summary>Reads a text, its lines separated by LF. Of a name that is given twice the first counts.</summary>
    public static ScriptNames Of(string text)
    {
        var code = ProseScanner.CodeOf(text);
        return new ScriptNames(Named(Imports()), Named(Constants()));

        FrozenDictionary<string, string> Named(Regex statement) =>
            statement
                .Matches(text)
                .Where(m => !CodeSpans.Hold(code, m.Index))
                .DistinctBy(m => m.Groups["name"].Value)
                .ToFrozenDictionary(m => m.Groups["name"].Value, m => m.Groups["value"].Value, StringComparer.Ordinal);
    }

    [GeneratedRegex(
        """^import[ \t]+(?<name>\w{1,100})[ \t]+from[ \t]+["'](?<value>[^"'\n]{1,500})["']""",
        RegexOptions.ExplicitCapture | RegexOptions.Multiline
    )]
    private static partial Regex Imports();

    [GeneratedRegex(
        """
            ^export[ \t]+(const|let|var)[ \t]+(?<name>[A-Za-z_$][\w$]*)[ \t]*=[ \t]*
            ((?<quote>["'])(?<value>[^"'\\\n]{0,500})\k<quote>|(?<value>-?[0-9]{1,15}(\.[0-9]{1,15})?))[ \t]*;?[ \t]*$
            """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.Multiline
    )]
    private static partial Regex Constants();
}
