using Blog.Markdown.Writing;
using Markdig.Helpers;
using Markdig.Syntax;

namespace Blog.Markdown.Fences;

/// <summary>
/// Gives back the tabs of code and HTML in lists and quotes. Markdig takes a tab that starts between two stops for one
/// of which the list has used a part, and puts spaces in its place; CommonMark (section 2.2) does so only with a tab
/// that was used in part.
/// </summary>
internal static class KeptTabs
{
    /// <summary>Restores the lines of a block that Markdig changed without need.</summary>
    public static void Restore(LeafBlock block, Body body)
    {
        for (var i = 0; i < block.Lines.Count; i++)
        {
            ref var line = ref block.Lines.Lines[i];
            // A changed line is a copy, which starts with the spaces.
            if (line.Slice.Start != 0 || line.Slice.CurrentChar != ' ')
                continue;
            if (TabAt(body.Text, line.Position, line.Column) is { } tab && IsCopy(line, body.Text, tab))
                line.Slice = new StringSlice(body.Text, tab, EndOfLine(body.Text, tab) - 1, line.Slice.NewLine);
        }
    }

    // Where the tab is that starts at a column of a line; null when none does.
    private static int? TabAt(string text, int lineStart, int column)
    {
        var (at, reached) = (lineStart, 0);
        for (; at < text.Length && reached < column; at++)
            reached = text[at] == '\t' ? CharHelper.AddTab(reached) : reached + 1;
        return reached == column && at < text.Length && text[at] == '\t' ? at : null;
    }

    private static bool IsCopy(StringLine line, string text, int tab)
    {
        var spaces = CharHelper.AddTab(line.Column) - line.Column;
        var copy = line.Slice.AsSpan();
        var rest = text.AsSpan()[(tab + 1)..EndOfLine(text, tab)];
        return copy.Length >= spaces && !copy[..spaces].ContainsAnyExcept(' ') && copy[spaces..].SequenceEqual(rest);
    }

    private static int EndOfLine(string text, int at) =>
        text.AsSpan(at).IndexOfAny('\r', '\n') is >= 0 and var length ? at + length : text.Length;
}
