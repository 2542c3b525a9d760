using System.Collections.Immutable;
using System.Text;

namespace Blog.Data.Yaml;

/// <summary>
/// Indents the lines in which a quoted value goes on at the first column. The YAML parsers that most generators use
/// take such a value, and YamlDotNet does not. Folding drops the spaces at the start of a line, so the value is the
/// same.
/// </summary>
internal sealed class YamlIndents
{
    /// <summary>The most values that are mended in one text: each costs another parse.</summary>
    public const int MostValues = 16;

    // More than the indentation of any key.
    private const int Width = 64;

    private static readonly string Spaces = new(' ', Width);

    private readonly ImmutableArray<int> _lines;

    private YamlIndents(ImmutableArray<int> lines) => _lines = lines;

    /// <summary>No line is indented.</summary>
    public static YamlIndents None { get; } = new([]);

    /// <summary>These and the lines of one more value; null when it cannot be mended: it is never closed, or one of its
    /// lines looks like a key, so the quote before it was probably forgotten.</summary>
    /// <param name="yaml">The text as written.</param>
    /// <param name="quote">The position of the quote that opens the value.</param>
    public YamlIndents? With(string yaml, int quote)
    {
        if (quote >= yaml.Length || yaml[quote] is not '"' || (_lines.Length > 0 && quote < _lines[^1]))
            return null;
        var lines = _lines.ToBuilder();
        for (var i = quote + 1; i < yaml.Length; i++)
        {
            if (yaml[i] == '"')
                return lines.Count == _lines.Length ? null : new YamlIndents(lines.ToImmutable());
            if (yaml[i] == '\\')
                i++;
            if (i >= yaml.Length || !IsLineEnd(yaml, i))
                continue;
            if (IsKey(yaml.AsSpan(i + 1)))
                return null;
            if (i + 1 < yaml.Length && yaml[i + 1] is not ('\n' or '\r'))
                lines.Add(i + 1);
        }

        return null;
    }

    /// <summary>The text with the spaces.</summary>
    public string Apply(string yaml)
    {
        if (_lines.IsEmpty)
            return yaml;
        var text = new StringBuilder(yaml.Length + (_lines.Length * Width));
        var last = 0;
        foreach (var line in _lines)
        {
            text.Append(yaml, last, line - last).Append(Spaces);
            last = line;
        }

        return text.Append(yaml, last, yaml.Length - last).ToString();
    }

    /// <summary>The position in the text as written of a position in the text with the spaces.</summary>
    public int Written(int position)
    {
        var (low, high) = (0, _lines.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_lines[middle] + (middle * Width) < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low == 0 ? position : Math.Max(_lines[low - 1], position - (low * Width));
    }

    private static bool IsLineEnd(string yaml, int i) =>
        yaml[i] == '\n' || (yaml[i] == '\r' && (i + 1 == yaml.Length || yaml[i + 1] != '\n'));

    // A word at the first column with a colon after it.
    private static bool IsKey(ReadOnlySpan<char> line)
    {
        var end = 0;
        while (end < line.Length && (char.IsAsciiLetterOrDigit(line[end]) || line[end] is '_' or '-' or '.'))
            end++;
        return end > 0
            && end < line.Length
            && line[end] == ':'
            && (end + 1 == line.Length || char.IsWhiteSpace(line[end + 1]));
    }
}
