using System.Collections.Immutable;
using Blog.Text.Characters;

namespace Blog.Html.Mail.Texts;

/// <summary>Blocks of lines.</summary>
internal static class TextBlocks
{
    /// <summary>Blocks one below the other with an empty line between them.</summary>
    public static IEnumerable<string> Joined(IEnumerable<ImmutableArray<string>> blocks)
    {
        var isFirst = true;
        foreach (var block in blocks.Where(b => !b.IsEmpty))
        {
            if (!isFirst)
                yield return "";
            isFirst = false;
            foreach (var line in block)
                yield return line;
        }
    }

    /// <summary>A heading with a line of one character below it, as wide as its widest line.</summary>
    public static ImmutableArray<string> Underlined(string heading, char sign)
    {
        var lines = TextWrap.Lines(heading, MailText.Width);
        return lines.IsEmpty ? [] : [.. lines, new string(sign, lines.Max(CellWidth.Of))];
    }

    /// <summary>The lines behind prefixes: one for the first line, another for the others. An empty line gets its
    /// prefix without blanks at the end.</summary>
    public static ImmutableArray<string> Behind(IEnumerable<string> lines, string first, string others) =>
        [.. lines.Select((l, i) => ((i == 0 ? first : others) + l).TrimEnd())];
}
