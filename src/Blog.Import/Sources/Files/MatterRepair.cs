using System.Text;
using System.Text.RegularExpressions;
using Blog.Data;
using Blog.Data.Nodes;
using Blog.Text;

namespace Blog.Import.Sources.Files;

/// <summary>Mends YAML that other readers take: a plain value with a colon or a sign at its start, a quoted value that
/// goes on at the start of a line, tabs.</summary>
internal static partial class MatterRepair
{
    /// <summary>The values of mended front matter, with the lines of the file; null when it still has a mistake, or is
    /// not YAML.</summary>
    public static DataMap? Read(SourceText source, FrontMatter read)
    {
        if (!read.IsYaml || read.BodyStart == 0)
            return null;
        var header = source.Text[..read.BodyStart];
        var mended = FrontMatter.Read(new SourceText(source.Path, Mend(header)));
        var isWhole = mended.Diagnostics.All(d => d.Rule == DiagnosticCatalogue.DuplicateKey);
        return isWhole && !mended.Values.Entries.IsEmpty ? mended.Values : null;
    }

    /// <summary>Mends a text of YAML, line by line.</summary>
    internal static string Mend(string text)
    {
        var result = new StringBuilder(text.Length + 16);
        var quote = '\0';
        foreach (var line in text.Split('\n'))
        {
            var bare = line.TrimEnd('\r');
            if (result.Length > 0)
                result.Append('\n');
            if (quote != '\0')
            {
                result.Append("  ").Append(bare.TrimStart());
                quote = EndsQuote(bare, quote) ? '\0' : quote;
                continue;
            }

            var mended = MendLine(bare);
            result.Append(mended);
            quote = OpensQuote(mended);
        }

        return result.ToString();
    }

    private static string MendLine(string line)
    {
        var spaced = line.Replace("\t", "  ", StringComparison.Ordinal);
        if (Entry().Match(spaced) is not { Success: true } match)
            return Glued().Replace(spaced, "$1: $2");
        var value = match.Groups["value"].Value.TrimEnd();
        return IsTroublesome(value)
            ? $"{match.Groups["key"].Value}'{value.Replace("'", "''", StringComparison.Ordinal)}'"
            : spaced;
    }

    private static bool IsTroublesome(string value) =>
        value.Length > 0
        && value[0] switch
        {
            '@' or '`' or '%' => true,
            '"' => !IsQuoted(value, '"') && value.LastIndexOf('"') > 0,
            '\'' => !IsQuoted(value, '\'') && value.LastIndexOf('\'') > 0,
            '[' => !value.EndsWith(']') && value.Contains(']', StringComparison.Ordinal),
            '{' => value.StartsWith("{{", StringComparison.Ordinal) || value.StartsWith("{%", StringComparison.Ordinal),
            '*' or '&' or '!' => true,
            '|' or '>' => value.Length > 3,
            _ => value.Contains(": ", StringComparison.Ordinal) || value.EndsWith(':'),
        };

    // Whether the quote that opens a value closes at its very end, and nowhere before.
    private static bool IsQuoted(string value, char quote)
    {
        for (var i = 1; i < value.Length; i++)
        {
            if (quote == '"' && value[i] == '\\')
                i++;
            else if (value[i] == quote && quote == '\'' && i + 1 < value.Length && value[i + 1] == quote)
                i++;
            else if (value[i] == quote)
                return i == value.Length - 1 || value[(i + 1)..].TrimStart().StartsWith('#');
        }

        return false;
    }

    private static char OpensQuote(string line)
    {
        if (Entry().Match(line) is not { Success: true } match)
            return '\0';
        var value = match.Groups["value"].Value.TrimEnd();
        return value is ['"' or '\'', ..] && value.IndexOf(value[0], 1) < 0 ? value[0] : '\0';
    }

    private static bool EndsQuote(string line, char quote) => line.TrimEnd().EndsWith(quote);

    [GeneratedRegex(@"^(?<key>\s*(?:- )?[A-Za-z_][\w .-]{0,60}:\s+)(?<value>\S.*)$")]
    private static partial Regex Entry();

    // A key without a blank behind its colon.
    [GeneratedRegex(@"^([A-Za-z_]{2,30}):([^\s/:].*)$")]
    private static partial Regex Glued();
}
