using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Blog.Markdown.Code.Notes;
using Blog.Markdown.Code.Tokens;

namespace Blog.Markdown.Code;

/// <summary>Writes the <c>figure</c> element of a block of code.</summary>
/// <param name="fence">How the code is shown.</param>
/// <param name="languageName">The name in the element's class; null for none.</param>
internal sealed class FigureWriter(CodeFence fence, string? languageName)
{
    private readonly StringBuilder _html = new();
    private readonly ImmutableArray<NoteMark>.Builder _notes = ImmutableArray.CreateBuilder<NoteMark>();

    /// <summary>A figure whose lines have no marks.</summary>
    public CodeFigure Write(ReadOnlySpan<char> html)
    {
        const int RoomAround = 256;
        _html.EnsureCapacity(html.Length + RoomAround);
        Open();
        _html.Append(html);
        return Close();
    }

    /// <summary>A figure in which each line is an element of its own.</summary>
    public CodeFigure Write(CodeLine[] lines)
    {
        Open();
        for (var i = 0; i < lines.Length; i++)
            AppendLine(lines[i], i);
        return Close();
    }

    private void Open()
    {
        _html.Append("<figure class=\"code\"");
        if (fence.Place is not null)
        {
            CodeText.Append(_html.Append(" data-at=\""), fence.Place);
            _html.Append('"');
        }

        _html.Append('>');
        if (!string.IsNullOrWhiteSpace(fence.Title))
        {
            _html.Append("<figcaption>");
            CodeText.Append(_html, fence.Title);
            _html.Append("</figcaption>");
        }

        // A block that scrolls can be reached by the keyboard.
        _html.Append("<pre tabindex=\"0\"><code");
        AppendClasses();
        _html.Append('>');
    }

    private CodeFigure Close() => new(_html.Append("</code></pre></figure>\n").ToString(), _notes.ToImmutable());

    private void AppendClasses()
    {
        if (languageName is null && fence.NumberFrom is null)
            return;
        _html.Append(" class=\"");
        if (languageName is not null)
            CodeText.Append(_html.Append("language-"), languageName);
        if (fence.NumberFrom is not null)
            _html.Append(languageName is null ? "numbered" : " numbered");
        _html.Append('"');
    }

    // The line end stands inside the element: outside of one that is shown as a block it would make an empty line.
    private void AppendLine(CodeLine line, int index)
    {
        _html.Append("<span class=\"line");
        if (IsHighlighted(index + 1))
            _html.Append(" hl");
        if (line.IsOutput)
            _html.Append(" out");
        _html.Append(MarkAttributes(line.Mark));
        if (fence.NumberFrom is { } first)
            _html.Append(CultureInfo.InvariantCulture, $" data-line=\"{(long)first + index}\"");
        _html.Append('>');
        foreach (var note in line.Notes)
            _notes.Add(note with { Line = index, Start = note.Start + _html.Length, End = note.End + _html.Length });
        _html.Append(line.Html).Append("\n</span>");
    }

    // The roles tell a screen reader what the colours show, and unlike a character they are not copied with the code.
    private static string MarkAttributes(LineMark mark) =>
        mark switch
        {
            LineMark.Inserted => " ins\" role=\"insertion\"",
            LineMark.Deleted => " del\" role=\"deletion\"",
            _ => "\"",
        };

    private bool IsHighlighted(int line)
    {
        foreach (var (from, to) in fence.Highlighted)
        {
            if (line >= from && line <= to)
                return true;
        }

        return false;
    }
}
