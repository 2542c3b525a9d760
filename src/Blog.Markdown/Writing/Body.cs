using Blog.Text;
using Blog.Text.Characters;
using MarkdigSpan = Markdig.Syntax.SourceSpan;

namespace Blog.Markdown.Writing;

/// <summary>The Markdown of a document within its file. Markdig counts from the body's start, everyone else from the
/// file's.</summary>
internal sealed class Body
{
    private readonly int _start;

    /// <summary>The body that starts at a position of the file.</summary>
    public Body(SourceText source, int start)
    {
        _start = Math.Clamp(start, 0, source.Text.Length);
        Source = source;
        var text = source.Text[_start..];
        FirstControlCharacter = ControlCharacters.IndexIn(text);
        Text = ControlCharacters.Replace(text);
    }

    /// <summary>The whole file.</summary>
    public SourceText Source { get; }

    /// <summary>Where the first control character was in the body; -1 for none.</summary>
    public int FirstControlCharacter { get; }

    /// <summary>The Markdown alone, with U+FFFD for each control character; positions are those of the file.</summary>
    public string Text { get; }

    /// <summary>The stretch of the file that is this stretch of the body, cut to lie within the body.</summary>
    public SourceSpan InFile(int start, int end)
    {
        var from = Math.Clamp(start, 0, Text.Length);
        return SourceSpan.FromBounds(_start + from, _start + Math.Clamp(end, from, Text.Length));
    }

    /// <summary>A stretch of Markdig's, as a stretch of the file.</summary>
    public SourceSpan InFile(MarkdigSpan span) => InFile(span.Start, span.End + 1);
}
