using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using Blog.Text.Fingerprints;
using Blog.Workspace.Disk.Changes;

namespace Blog.Workspace.Disk.Memory;

/// <summary>Writes a record as bytes: whole numbers with seven bits a byte, texts in UTF-8 with their lengths before
/// them, fingerprints as they are.</summary>
internal sealed class RecordWriter
{
    private byte[] _bytes = new byte[1 << 16];
    private int _length;

    /// <summary>What was written so far, and its fingerprint after it.</summary>
    public ReadOnlyMemory<byte> Sealed()
    {
        Add(Fingerprint.Of(_bytes.AsSpan(0, _length)));
        return _bytes.AsMemory(0, _length);
    }

    /// <summary>Adds a whole number, which may be negative.</summary>
    public void Add(long number)
    {
        // The sign in the lowest bit keeps small negative numbers short.
        var rest = (ulong)((number << 1) ^ (number >> 63));
        var room = Room(10);
        var at = 0;
        while (rest >= 0x80)
        {
            room[at++] = (byte)(rest | 0x80);
            rest >>= 7;
        }

        room[at++] = (byte)rest;
        _length += at;
    }

    /// <summary>Adds a truth value.</summary>
    public void Add(bool value) => Add(value ? 1 : 0);

    /// <summary>Adds a text; null is different from the empty text.</summary>
    public void Add(string? text)
    {
        if (text is null)
        {
            Add(-1);
            return;
        }

        Add(Encoding.UTF8.GetByteCount(text));
        _length += Encoding.UTF8.GetBytes(text, Room(Encoding.UTF8.GetMaxByteCount(text.Length)));
    }

    /// <summary>Adds a fingerprint.</summary>
    public void Add(Fingerprint fingerprint)
    {
        BinaryPrimitives.WriteUInt128LittleEndian(Room(Marshal.SizeOf<UInt128>()), fingerprint.Value);
        _length += Marshal.SizeOf<UInt128>();
    }

    /// <summary>Adds a moment with its offset; null is different from any moment.</summary>
    public void Add(DateTimeOffset? moment)
    {
        Add(moment is not null);
        if (moment is not { } known)
            return;
        Add(known.Ticks);
        Add(known.Offset.Ticks);
    }

    /// <summary>Adds the stamp of a file.</summary>
    public void Add(DiskStamp stamp)
    {
        Add((long)stamp.Node);
        Add(stamp.Length);
        Add(stamp.Modified);
        Add(stamp.Changed);
    }

    private Span<byte> Room(int wanted)
    {
        if (_bytes.Length - _length < wanted)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + wanted));
        return _bytes.AsSpan(_length, wanted);
    }
}
