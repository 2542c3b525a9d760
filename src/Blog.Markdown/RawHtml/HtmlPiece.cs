using System.Text;
using Blog.Markdown.Writing;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.RawHtml;

/// <summary>HTML within Markdown, and where each line of it is in the body.</summary>
internal sealed class HtmlPiece
{
    private readonly List<(int InText, int InBody)> _lines = [];

    private HtmlPiece(string text) => Text = text;

    /// <summary>The HTML, with LF at the ends of lines.</summary>
    public string Text { get; }

    /// <summary>A block of HTML.</summary>
    public static HtmlPiece Of(HtmlBlock block)
    {
        var lines = new List<(int, int)>();
        var text = new StringBuilder();
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var line = block.Lines.Lines[i];
            // A line that starts within a tab is a copy with spaces: only its own position is known.
            lines.Add((text.Length, Math.Max(line.Position, line.Slice.Start)));
            text.Append(line.Slice.AsSpan()).Append('\n');
        }

        var piece = new HtmlPiece(text.ToString());
        piece._lines.AddRange(lines);
        return piece;
    }

    /// <summary>A tag within a paragraph.</summary>
    public static HtmlPiece Of(HtmlInline tag)
    {
        var piece = new HtmlPiece(tag.Tag.ReplaceLineEndings("\n"));
        piece._lines.Add((0, tag.Span.Start));
        return piece;
    }

    /// <summary>Where a stretch of the HTML is in the file: exactly where its line can be found there.</summary>
    public Blog.Text.SourceSpan InFile(Body body, int start, int end)
    {
        var line = _lines.FindLast(l => l.InText <= start);
        var guess = Math.Clamp(line.InBody + start - line.InText, 0, body.Text.Length);
        var written = Text[start..end];
        // In a quote or list, a tag of several lines has had the marks at the starts of its lines taken away.
        var found = body.Text.IndexOf(written, guess, Math.Min(body.Text.Length - guess, written.Length + 200), StringComparison.Ordinal);
        return found < 0 ? body.InFile(guess, guess + written.Length) : body.InFile(found, found + written.Length);
    }
}
