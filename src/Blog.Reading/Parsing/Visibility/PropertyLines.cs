using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Blog.Data.Nodes;
using Blog.Text;

namespace Blog.Reading.Parsing.Visibility;

/// <summary>Reads the lines of <c>Key: value</c> that Notion writes below the title of a page instead of front
/// matter.</summary>
internal static partial class PropertyLines
{
    private const int MostLines = 50;

    /// <summary>The properties; empty when the text below the heading starts with anything else.</summary>
    /// <param name="source">The file.</param>
    /// <param name="start">Where the text after the heading starts.</param>
    public static DataMap Read(SourceText source, int start)
    {
        var entries = ImmutableArray.CreateBuilder<DataEntry>();
        for (var at = start; at < source.Text.Length && entries.Count < MostLines; )
        {
            var length = source.Text.AsSpan(at).IndexOf('\n') is >= 0 and var found ? found : source.Text.Length - at;
            var line = source.Text.Substring(at, length).TrimEnd();
            if (line.Length == 0 && entries.Count > 0)
                break;
            if (line.Length > 0)
            {
                if (Property().Match(line) is not { Success: true } property)
                    return DataMap.Empty;
                var (key, value) = (property.Groups["key"].Value, property.Groups["value"].Value);
                entries.Add(
                    new DataEntry(
                        key,
                        SourceSpan.FromBounds(at, at + key.Length),
                        new DataScalar(SourceSpan.FromBounds(at, at + line.Length), DataScalarKind.Text, value)
                    )
                );
            }

            at += length + 1;
        }

        return new DataMap(default, entries.ToImmutable());
    }

    [GeneratedRegex(@"^(?<key>[\p{L}][\p{L}\p{N} _-]{0,40}):\s+(?<value>\S.*)$")]
    private static partial Regex Property();
}
