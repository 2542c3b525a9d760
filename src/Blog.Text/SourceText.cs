using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;
using Blog.Text.Characters;
using Blog.Text.Fingerprints;

namespace Blog.Text;

/// <summary>The text of one source file as its author wrote it, less a byte order mark. Line ends are kept (LF, CRLF or
/// CR).</summary>
public sealed class SourceText
{
    private readonly Lazy<PackedText> _text;
    private readonly SourceText? _beginning;
    private readonly int? _length;
    private readonly Lazy<ImmutableArray<int>> _lineStarts;

    /// <summary>A source text.</summary>
    /// <param name="path">The file it was read from.</param>
    /// <param name="text">The whole text, front matter included.</param>
    public SourceText(ContentPath path, string text)
    {
        Path = path;
        _text = new Lazy<PackedText>(new PackedText(text));
        _length = text.Length;
        Fingerprint = Fingerprint.Of(text);
        _lineStarts = new Lazy<ImmutableArray<int>>(() => FindLineStarts(Text));
    }

    /// <summary>A source text whose beginning is known. The whole is read when it is wanted.</summary>
    /// <param name="path">The file.</param>
    /// <param name="head">How the text begins.</param>
    /// <param name="fingerprint">Of the whole text.</param>
    /// <param name="read">Reads the whole text, which begins with <paramref name="head"/>.</param>
    public SourceText(ContentPath path, string head, Fingerprint fingerprint, Func<string> read)
    {
        Path = path;
        _beginning = new SourceText(path, head);
        _text = new Lazy<PackedText>(() =>
            new PackedText(read() is var text && text.Length >= head.Length ? text : head)
        );
        Fingerprint = fingerprint;
        _lineStarts = new Lazy<ImmutableArray<int>>(() => FindLineStarts(Text));
    }

    /// <summary>The text of a file's bytes: UTF-8, less a byte order mark. Where bytes are not UTF-8, <paramref
    /// name="problem"/> is BLOG001 at the first of them, and the text has U+FFFD in their place; a file that starts
    /// with the mark of UTF-16 is read as UTF-16, with BLOG001 all the same.</summary>
    public static SourceText Decode(ContentPath path, ReadOnlySpan<byte> bytes, out Diagnostic? problem) =>
        SourceDecoder.Decode(path, bytes, out problem);

    /// <summary>The file the text was read from.</summary>
    public ContentPath Path { get; }

    /// <summary>The whole text.</summary>
    public string Text => _text.Value.Text;

    /// <summary>The beginning of the text, as far as it is known without reading the file; else the whole.</summary>
    public string Head => Beginning.Text;

    /// <summary>The beginning as a text of its own, for who needs no more; this one when the whole is known.</summary>
    public SourceText Beginning => _beginning ?? this;

    /// <summary>The fingerprint of the text alone; the path is not part of it.</summary>
    public Fingerprint Fingerprint { get; }

    /// <summary>How many lines there are; a text that ends with a line end has an empty last line.</summary>
    public int LineCount => _lineStarts.Value.Length;

    /// <summary>The line and the column of a position, both counted from 1; columns are UTF-16 code units.</summary>
    public (int Line, int Column) GetPosition(int offset)
    {
        var starts = _lineStarts.Value;
        var clamped = Math.Clamp(offset, 0, Length);
        var found = starts.BinarySearch(clamped);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, clamped - starts[line] + 1);
    }

    /// <summary>Where a line starts; lines are counted from 1.</summary>
    public int StartOf(int line) => _lineStarts.Value[line - 1];

    /// <summary>The text of a line counted from 1, without its line end.</summary>
    public string GetLine(int line) => GetLineSpan(line).ToString();

    /// <summary>The same without a copy of it: a line may be a megabyte long and have thousands of mistakes.</summary>
    public ReadOnlySpan<char> GetLineSpan(int line)
    {
        var starts = _lineStarts.Value;
        var start = starts[line - 1];
        var end = line < starts.Length ? starts[line] : Length;
        return Text.AsSpan(start..end).TrimEnd("\r\n");
    }

    /// <summary>The place of a stretch of this text.</summary>
    public SourceLocation At(SourceSpan span) => new(this, span);

    /// <summary>The place of a stretch of this text.</summary>
    public SourceLocation At(int start, int length) => new(this, new SourceSpan(start, length));

    // Asking for it does not unpack the text.
    private int Length => _length ?? Text.Length;

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

/// <summary>Turns bytes into text.</summary>
internal static class SourceDecoder
{
    /// <summary>See <see cref="SourceText.Decode"/>.</summary>
    public static SourceText Decode(ContentPath path, ReadOnlySpan<byte> bytes, out Diagnostic? problem)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return DecodeUtf16(path, bytes, out problem);
        var content = bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;
        var source = new SourceText(path, Encoding.UTF8.GetString(content));
        problem = Utf8.IsValid(content) ? null : Mistake(source, content, bytes.Length - content.Length);
        return source;
    }

    // Notepad and PowerShell once wrote this by default. The text is right, so the encoding causes no other
    // diagnostics.
    private static SourceText DecodeUtf16(ContentPath path, ReadOnlySpan<byte> bytes, out Diagnostic? problem)
    {
        var encoding = bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
        var source = new SourceText(path, encoding.GetString(bytes[2..]));
        problem = DiagnosticCatalogue
            .InvalidUtf8.At(source.At(0, 0), 0)
            .WithNote("It is UTF-16, by its byte order mark.");
        return source;
    }

    private static Diagnostic Mistake(SourceText source, ReadOnlySpan<byte> content, int skipped)
    {
        Utf8.ToUtf16(content, new char[content.Length], out var read, out var written, replaceInvalidSequences: false);
        return DiagnosticCatalogue.InvalidUtf8.At(source.At(written, 1), skipped + read);
    }
}

/// <summary>A place in a source file: where a diagnostic points.</summary>
/// <param name="Source">The text the place is in.</param>
/// <param name="Span">The stretch of the text.</param>
public sealed record SourceLocation(SourceText Source, SourceSpan Span)
{
    /// <summary>A place for a mistake in a file as a whole, or in one without text: its line 1, column 1.</summary>
    public static SourceLocation OfFile(ContentPath path) => new(new SourceText(path, ""), default);

    /// <summary>The file.</summary>
    public ContentPath Path => Source.Path;

    /// <summary>The line, counted from 1; front matter counts.</summary>
    public int Line => Source.GetPosition(Span.Start).Line;

    /// <summary>The column, counted from 1, in UTF-16 code units.</summary>
    public int Column => Source.GetPosition(Span.Start).Column;

    /// <summary>The length of the stretch in UTF-16 code units.</summary>
    public int Length => Span.Length;

    /// <summary>The place as compilers write it: <c>content/site.yml:3:7</c>.</summary>
    public override string ToString() => $"{Path}:{Line}:{Column}";
}

/// <summary>A stretch of a source text.</summary>
/// <param name="Start">Where it starts, in UTF-16 code units from the start of the text.</param>
/// <param name="Length">How long it is, in UTF-16 code units; 0 is a point between two characters.</param>
public readonly record struct SourceSpan(int Start, int Length)
{
    /// <summary>The first position after the stretch.</summary>
    public int End => Start + Length;

    /// <summary>The stretch from <paramref name="start"/> up to, and not including, <paramref name="end"/>.</summary>
    public static SourceSpan FromBounds(int start, int end) => new(start, Math.Max(0, end - start));
}
