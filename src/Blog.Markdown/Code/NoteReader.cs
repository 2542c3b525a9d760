using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using Blog.Markdown.Code.Notes;

namespace Blog.Markdown.Code;

/// <summary>
/// Finds the marks of notes at the end of the comment that ends a line: <c>// (1)</c>, and as others write them
/// <c>// (1)!</c> and <c># &lt;1></c>. In the HTML it makes, a number stands alone between elements that hold the rest
/// of its comment: a theme shows the number, and without one the comment is read as it was written.
/// </summary>
internal static class NoteReader
{
    private const string CommentStart = NoteMarkup.CommentStart;
    private const string End = NoteMarkup.End;
    private const int MostDigits = 3;

    private static readonly ImmutableArray<string> Openings = ["//", "#", "--", ";", "%", "/*", "&lt;!--"];

    private static readonly ImmutableArray<string> Closings =
    [
        "*/",
        "--&gt;",
        "*)",
        "-}",
        "#}",
        "%&gt;",
        "--}}",
        "}}",
        "|#",
        "=#",
        "*@",
    ];

    /// <summary>The line with its marks.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isColoured">Whether comments have their class. In plain code, what starts like a comment of a
    /// usual language is one.</param>
    public static CodeLine Read(CodeLine line, bool isColoured)
    {
        var html = line.Html.TrimEnd();
        var (start, end) = isColoured ? LastComment(html) : PlainComment(html);
        if (start < 0)
            return line;
        var comment = html[(html.Length == end ? start : start + CommentStart.Length)..end];
        var text = comment.TrimEnd();
        if (Closings.FirstOrDefault(c => text.EndsWith(c, StringComparison.Ordinal)) is { } closing)
            text = text[..^closing.Length].TrimEnd();
        var marks = Marks(text);
        return marks.Count == 0 ? line : Write(line, html[..start], comment, text, marks);
    }

    // An element of the class at the end of the line.
    private static (int Start, int End) LastComment(string html)
    {
        if (!html.EndsWith(End, StringComparison.Ordinal))
            return (-1, -1);
        var start = html.LastIndexOf("<span ", StringComparison.Ordinal);
        return html.AsSpan(start).StartsWith(CommentStart) ? (start, html.Length - End.Length) : (-1, -1);
    }

    // The last sign that opens one, at the start of the line or behind a blank.
    private static (int Start, int End) PlainComment(string html)
    {
        for (var at = html.Length - 1; at >= 0; at--)
        {
            var isPlace = at == 0 || char.IsWhiteSpace(html[at - 1]);
            if (isPlace && Openings.Any(opening => html.AsSpan(at).StartsWith(opening)))
                return (at, html.Length);
        }

        return (-1, -1);
    }

    // The marks at the end of a comment's text, the first one first.
    private static List<Found> Marks(string text)
    {
        var marks = new List<Found>();
        for (
            var end = text.Length;
            MarkBefore(text, end) is { } mark;
            end = text.AsSpan(0, mark.Start).TrimEnd().Length
        )
            marks.Add(mark);
        marks.Reverse();
        return marks;
    }

    private static Found? MarkBefore(string text, int end)
    {
        var close = end > 0 && text[end - 1] == '!' ? end - 1 : end;
        var isAngle = close == end && text.AsSpan(0, close).EndsWith("&gt;");
        var (opening, closing) = isAngle ? ("&lt;", "&gt;") : ("(", ")");
        if (!text.AsSpan(0, close).EndsWith(closing))
            return null;
        var digitsEnd = close - closing.Length;
        var digits = digitsEnd;
        while (digits > 0 && digitsEnd - digits < MostDigits && char.IsAsciiDigit(text[digits - 1]))
            digits--;
        var start = digits - opening.Length;
        if (digits == digitsEnd || !text.AsSpan(0, digits).EndsWith(opening) || IsPartOfWord(text, start))
            return null;
        var number = int.Parse(
            text.AsSpan(digits, digitsEnd - digits),
            NumberStyles.None,
            CultureInfo.InvariantCulture
        );
        return number == 0 ? null : new Found(start, digits, digitsEnd, number);
    }

    // Such as f(1).
    private static bool IsPartOfWord(string text, int start) =>
        start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '_' or ']' or '"' or '\'');

    private static CodeLine Write(CodeLine line, string before, string comment, string text, List<Found> marks)
    {
        var words = text[..marks[0].Start].TrimEnd();
        var isAlone = !WebUtility.HtmlDecode(words).Any(char.IsLetterOrDigit);
        var code = before.TrimEnd();
        var html = new StringBuilder(isAlone && code.Length > 0 ? code : before);
        if (!isAlone)
            html.Append(CommentStart).Append(words).Append(End);
        var hidden = isAlone ? before[html.Length..] + text[..marks[0].Start] : text[words.Length..marks[0].Start];
        var notes = ImmutableArray.CreateBuilder<NoteMark>(marks.Count);
        for (var i = 0; i < marks.Count; i++)
        {
            var mark = marks[i];
            var isLast = i == marks.Count - 1;
            var start = html.Length;
            Append(html, hidden + text[mark.Start..mark.Digits]);
            html.Append(text, mark.Digits, mark.DigitsEnd - mark.Digits);
            var rest = isLast && isAlone ? comment.Length : NextEnd(text, marks, i);
            Append(html, comment[mark.DigitsEnd..rest]);
            notes.Add(new NoteMark(mark.Number, 0, start, html.Length));
            hidden = isLast ? "" : text[rest..marks[i + 1].Start];
        }

        if (!isAlone)
            Append(html, comment[text.Length..]);
        // The blanks at the end of the line.
        html.Append(line.Html, line.Html.TrimEnd().Length, line.Html.Length - line.Html.TrimEnd().Length);
        return line with { Html = html.ToString(), Notes = notes.ToImmutable() };
    }

    // Where the text of a mark ends: before the blanks that lead to the next one.
    private static int NextEnd(string text, List<Found> marks, int index) =>
        index == marks.Count - 1 ? text.Length : text.AsSpan(0, marks[index + 1].Start).TrimEnd().Length;

    private static void Append(StringBuilder html, string text)
    {
        if (text.Length > 0)
            html.Append(CommentStart).Append(text).Append(End);
    }

    private readonly record struct Found(int Start, int Digits, int DigitsEnd, int Number);
}
