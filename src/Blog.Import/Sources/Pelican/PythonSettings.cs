using System.Text.RegularExpressions;
using Blog.Data.Nodes;

namespace Blog.Import.Sources.Pelican;

/// <summary>The settings of a file in Python that are plain values: texts, numbers, lists and maps that a name at the
/// start of a line is given. Everything else is passed over; nothing is run.</summary>
internal static partial class PythonSettings
{
    /// <summary>The values by their names; of a name that is given twice the last.</summary>
    public static DataMap Read(string text)
    {
        var entries = new Dictionary<string, DataEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (Match match in Assignment().Matches(text))
        {
            var name = match.Groups[1].Value;
            if (new PythonValue(text, match.Index + match.Length).Read() is { } value)
                entries[name] = new DataEntry(name, default, value);
        }

        return new DataMap(default, [.. entries.Values]);
    }

    [GeneratedRegex(@"^([A-Z][A-Z0-9_]*)[ \t]*(?::[^=\n]{0,80})?=[ \t]*(?=[^=])", RegexOptions.Multiline)]
    private static partial Regex Assignment();
}
