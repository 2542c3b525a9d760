using Blog.Preview.Desk.Markup;
using Blog.Text;

namespace Blog.Preview.Desk.Parts;

/// <summary>The source line of a location, with the location marked. A long line is cut around the mark.</summary>
internal static class MarkedLine
{
    private const int Before = 48;
    private const int Most = 160;

    /// <summary>The line; null when the file's text is unknown.</summary>
    public static Html? Of(SourceLocation location)
    {
        if (location.Source.Text.Length == 0)
            return null;
        var line = location.Source.GetLineSpan(location.Line);
        var start = Math.Min(location.Column - 1, line.Length);
        // A mark without width would be invisible, so that the character after it is marked.
        var end = Math.Clamp(start + Math.Clamp(location.Length, 1, Most), start, line.Length);
        var from = Whole(line, start > Before ? start - Before : 0);
        var to = Whole(line, Math.Min(line.Length, Math.Max(end, from + Most)));
        var (lead, marked) = (Lead(from, line[from..start].ToString()), line[start..end].ToString());
        var rest = line[end..to].ToString() + (to < line.Length ? "…" : "");
        return Html.Of($"""<code class="line">{lead}<mark>{marked}</mark>{rest}</code>""");
    }

    private static string Lead(int from, string text) => from > 0 ? "…" + text : text.TrimStart();

    // Not between the halves of one character.
    private static int Whole(ReadOnlySpan<char> line, int at) =>
        at > 0 && at < line.Length && char.IsLowSurrogate(line[at]) ? at - 1 : at;
}
