using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using Blog.Text.Fingerprints;
using Blog.Workspace.Disk.Changes;

namespace Blog.Workspace.Disk.Memory;

/// <summary>Reads what <see cref="RecordWriter"/> wrote. Bytes that it did not write are a
/// <see cref="InvalidDataException"/>, never anything else.</summary>
internal sealed class RecordReader
{
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    private readonly ReadOnlyMemory<byte> _bytes;
    private int _at;

    private RecordReader(ReadOnlyMemory<byte> bytes) => _bytes = bytes;

    /// <summary>Opens a record; null when its bytes are not those that were written.</summary>
    public static RecordReader? Open(ReadOnlyMemory<byte> bytes)
    {
        var size = Marshal.SizeOf<UInt128>();
        if (bytes.Length < size)
            return null;
        var (content, seal) = (bytes[..^size], bytes[^size..]);
        return new Fingerprint(BinaryPrimitives.ReadUInt128LittleEndian(seal.Span)) == Fingerprint.Of(content.Span)
            ? new RecordReader(content)
            : null;
    }

    /// <summary>A whole number.</summary>
    public long Number()
    {
        ulong number = 0;
        for (var shift = 0; shift < 64; shift += 7)
        {
            var next = Next(1)[0];
            number |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
                return (long)(number >> 1) ^ -(long)(number & 1);
        }

        throw Wrong();
    }

    /// <summary>How many items follow. Each takes a byte or more, so there are not more than bytes.</summary>
    public int Count() =>
        Number() is var count && count >= 0 && count <= _bytes.Length - _at ? (int)count : throw Wrong();

    /// <summary>A number of things that are not in the record.</summary>
    public int Count32() => Number() is var count && count >= 0 && count <= int.MaxValue ? (int)count : throw Wrong();

    /// <summary>An index of a list.</summary>
    /// <param name="length">The length of the list.</param>
    public int Index(int length) => Number() is var at && at >= 0 && at < length ? (int)at : throw Wrong();

    /// <summary>A truth value.</summary>
    public bool Truth() => Number() != 0;

    /// <summary>A text that is not null.</summary>
    public string Text() => TextOrNull() ?? throw Wrong();

    /// <summary>A text.</summary>
    public string? TextOrNull()
    {
        var length = Number();
        if (length == -1)
            return null;
        if (length < 0 || length > _bytes.Length - _at)
            throw Wrong();
        try
        {
            return Utf8.GetString(Next((int)length));
        }
        catch (DecoderFallbackException)
        {
            throw Wrong();
        }
    }

    /// <summary>A fingerprint.</summary>
    public Fingerprint Print() => new(BinaryPrimitives.ReadUInt128LittleEndian(Next(Marshal.SizeOf<UInt128>())));

    /// <summary>A moment.</summary>
    public DateTimeOffset? Moment()
    {
        if (!Truth())
            return null;
        var (ticks, offset) = (Number(), Number());
        try
        {
            return new DateTimeOffset(ticks, new TimeSpan(offset));
        }
        catch (ArgumentException)
        {
            throw Wrong();
        }
    }

    /// <summary>The stamp of a file.</summary>
    public DiskStamp Stamp() => new((ulong)Number(), Number(), Number(), Number());

    private ReadOnlySpan<byte> Next(int length)
    {
        if (length > _bytes.Length - _at)
            throw Wrong();
        _at += length;
        return _bytes.Span.Slice(_at - length, length);
    }

    private static InvalidDataException Wrong() => new("These bytes are not a record of this program.");
}
