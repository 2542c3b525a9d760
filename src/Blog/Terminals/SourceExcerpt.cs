using System.Globalization;
using System.Text;
using Blog.Text;
using Blog.Text.Characters;

namespace Blog.Terminals;

/// <summary>The source line of a location and the marks to print below it. Tabs become blanks, and a long line is cut
/// around the location.</summary>
/// <param name="Number">The line's number.</param>
/// <param name="Line">The line as it is printed.</param>
/// <param name="Indent">The number of cells before the marks.</param>
/// <param name="Marks">The number of marked cells, at least one.</param>
internal sealed record SourceExcerpt(int Number, string Line, int Indent, int Marks)
{
    private const int TabStop = 4;

    private const int Before = 24;

    /// <summary>The excerpt for a location; null when the file's text is unknown.</summary>
    /// <param name="location">The location.</param>
    /// <param name="width">The greatest width in cells; less than 40 counts as 40.</param>
    public static SourceExcerpt? Of(SourceLocation location, int width)
    {
        if (location.Source.Text.Length == 0)
            return null;
        var (number, column) = (location.Line, location.Column);
        var line = location.Source.GetLineSpan(number);
        var start = Math.Min(column - 1, line.Length);
        var end = Math.Clamp(start + location.Length, start, line.Length);
        var room = Math.Max(40, width);
        // A line may be a megabyte long and have a thousand mistakes, so only the part that may be shown is measured.
        var (from, to) = (Around(line, start - (4 * room)), Around(line, end + (4 * room)));
        var before = Shown(line[from..start].ToString(), 0);
        var marked = Shown(line[start..end].ToString(), CellWidth.Of(before));
        var after = Shown(line[end..to].ToString(), CellWidth.Of(before) + CellWidth.Of(marked));
        return Cut(number, before, marked, after, room);
    }

    // A position within the line that is not in the middle of a character.
    private static int Around(ReadOnlySpan<char> line, int position)
    {
        var at = Math.Clamp(position, 0, line.Length);
        return at > 0 && at < line.Length && char.IsLowSurrogate(line[at]) ? at - 1 : at;
    }

    private static SourceExcerpt Cut(int number, string before, string marked, string after, int width)
    {
        var indent = CellWidth.Of(before);
        var cells = CellWidth.Of(marked);
        if (indent + cells + CellWidth.Of(after) <= width)
            return new(number, (before + marked + after).TrimEnd(), indent, Math.Max(1, cells));

        if (indent > Before && indent + Math.Min(cells, width / 2) + 1 > width - Before)
            before = "…" + LastCells(before, Before);
        indent = CellWidth.Of(before);
        var shown = FirstCells(marked + after, width - indent - 1);
        var isCut = shown.Length < marked.Length + after.Length;
        var line = before + shown + (isCut ? "…" : "");
        return new(number, line.TrimEnd(), indent, Math.Clamp(cells, 1, Math.Max(1, CellWidth.Of(line) - indent)));
    }

    // The text is made harmless before it is measured, because replaced characters may differ in width.
    private static string Shown(string text, int at)
    {
        var shown = new StringBuilder(text.Length);
        var cells = at;
        for (var i = 0; i < text.Length; )
        {
            if (CellWidth.IsPlain(text, i))
            {
                shown.Append(text[i++]);
                cells++;
                continue;
            }

            var length = StringInfo.GetNextTextElementLength(text, i);
            var element =
                text[i] == '\t'
                    ? new string(' ', TabStop - (cells % TabStop))
                    : HarmlessText.Of(text.Substring(i, length));
            shown.Append(element);
            cells += CellWidth.Of(element);
            i += length;
        }

        return shown.ToString();
    }

    private static string FirstCells(string text, int most)
    {
        var (i, cells) = (0, 0);
        while (i < text.Length)
        {
            var length = StringInfo.GetNextTextElementLength(text, i);
            cells += CellWidth.OfElement(text.AsSpan(i, length));
            if (cells > most)
                break;
            i += length;
        }

        return text[..i];
    }

    private static string LastCells(string text, int most)
    {
        var starts = StringInfo.ParseCombiningCharacters(text);
        var (at, cells) = (starts.Length, 0);
        while (at > 0)
        {
            var end = at < starts.Length ? starts[at] : text.Length;
            cells += CellWidth.OfElement(text.AsSpan(starts[at - 1], end - starts[at - 1]));
            if (cells > most)
                break;
            at--;
        }

        return at < starts.Length ? text[starts[at]..] : "";
    }
}
