using System.Collections.Immutable;

namespace Blog.Text;

/// <summary>The text of one source file as its author wrote it, less a byte order mark. Line ends are kept (LF, CRLF or
/// CR).</summary>
public sealed class SourceText
{
    private readonly PackedText _text;
    private readonly int _length;
    private readonly Lazy<ImmutableArray<int>> _lineStarts;

    /// <summary>A source text.</summary>
    /// <param name="path">The file it was read from.</param>
    /// <param name="text">The whole text, front matter included.</param>
    public SourceText(ContentPath path, string text)
    {
        Path = path;
        _text = new PackedText(text);
        _length = text.Length;
        Fingerprint = Fingerprint.Of(text);
        _lineStarts = new Lazy<ImmutableArray<int>>(() => FindLineStarts(_text.Text));
    }

    /// <summary>
    /// The text of a file's bytes: UTF-8, less a byte order mark. For other bytes <paramref name="problem"/> is BLOG001
    /// at the first that is none, and the text has U+FFFD in their place; a file that starts with the mark of UTF-16 is
    /// read as that, with BLOG001 all the same. </summary>
    public static SourceText Decode(ContentPath path, ReadOnlySpan<byte> bytes, out Diagnostic? problem) =>
        SourceDecoder.Decode(path, bytes, out problem);

    /// <summary>The file the text was read from.</summary>
    public ContentPath Path { get; }

    /// <summary>The whole text.</summary>
    public string Text => _text.Text;

    /// <summary>The fingerprint of the text alone; the path is no part of it.</summary>
    public Fingerprint Fingerprint { get; }

    /// <summary>How many lines there are; a text that ends with a line end has an empty last line.</summary>
    public int LineCount => _lineStarts.Value.Length;

    /// <summary>The line and the column of a position, both counted from 1; columns are UTF-16 code units.</summary>
    public (int Line, int Column) GetPosition(int offset)
    {
        var starts = _lineStarts.Value;
        var clamped = Math.Clamp(offset, 0, _length);
        var found = starts.BinarySearch(clamped);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, clamped - starts[line] + 1);
    }

    /// <summary>The text of a line counted from 1, without its line end.</summary>
    public string GetLine(int line) => GetLineSpan(line).ToString();

    /// <summary>The same without a copy of it: a line may be a megabyte long and have thousands of mistakes.</summary>
    public ReadOnlySpan<char> GetLineSpan(int line)
    {
        var starts = _lineStarts.Value;
        var start = starts[line - 1];
        var end = line < starts.Length ? starts[line] : _length;
        return Text.AsSpan(start..end).TrimEnd("\r\n");
    }

    /// <summary>The place of a stretch of this text.</summary>
    public SourceLocation At(SourceSpan span) => new(this, span);

    /// <summary>The place of a stretch of this text.</summary>
    public SourceLocation At(int start, int length) => new(this, new SourceSpan(start, length));

    private static ImmutableArray<int> FindLineStarts(string text)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        }

        return starts.ToImmutable();
    }
}
