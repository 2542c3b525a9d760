using System.Text;
using Blog.Markdown.Writing;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.RawHtml;

/// <summary>HTML within Markdown, with the position of each stretch in the body.</summary>
internal sealed class HtmlPiece
{
    // By the position in the text.
    private readonly List<(int InText, int InBody)> _stretches;

    private HtmlPiece(string text, List<(int InText, int InBody)> stretches) => (Text, _stretches) = (text, stretches);

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

        return new HtmlPiece(text.ToString(), lines);
    }

    /// <summary>A tag within a paragraph.</summary>
    public static HtmlPiece Of(HtmlInline tag) => new(tag.Tag.ReplaceLineEndings("\n"), [(0, tag.Span.Start)]);

    /// <summary>The piece as text, after changes in the order of their places.</summary>
    public HtmlPiece With(IReadOnlyList<HtmlEdit> edits)
    {
        var stretches = new List<(int, int)>();
        var text = new StringBuilder();
        var (at, next) = (0, 0);
        foreach (var edit in edits)
        {
            Copy(edit.Start);
            text.Append(edit.Text);
            at = edit.Start + edit.Length;
            stretches.Add((text.Length, InBody(at)));
        }

        Copy(Text.Length);
        return new HtmlPiece(text.ToString(), stretches);

        void Copy(int end)
        {
            for (; next < _stretches.Count && _stretches[next].InText < end; next++)
            {
                if (_stretches[next].InText >= at)
                    stretches.Add((text.Length + _stretches[next].InText - at, _stretches[next].InBody));
            }

            text.Append(Text, at, end - at);
        }
    }

    /// <summary>Where a stretch of the HTML is in the file: exactly where its line can be found there.</summary>
    public Blog.Text.SourceSpan InFile(Body body, int start, int end)
    {
        var guess = Math.Clamp(InBody(start), 0, body.Text.Length);
        var written = Text[start..end];
        // In a quote or list, a tag of several lines has had the marks at the starts of its lines taken away.
        var room = Math.Min(body.Text.Length - guess, written.Length + 200);
        var found = body.Text.IndexOf(written, guess, room, StringComparison.Ordinal);
        return found < 0 ? body.InFile(guess, guess + written.Length) : body.InFile(found, found + written.Length);
    }

    private int InBody(int inText)
    {
        var (low, high) = (0, _stretches.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _stretches[middle].InText <= inText ? (middle, high) : (low, middle - 1);
        }

        return _stretches.Count == 0 ? inText : _stretches[low].InBody + inText - _stretches[low].InText;
    }
}
