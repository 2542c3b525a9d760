using System.Buffers.Binary;

namespace Blog.Images.Metadata;

/// <summary>Erases the metadata of a TIFF file (TIFF 6.0): place, camera, dates, names of people, XMP and IPTC. What a
/// file is described with stays: microscopes and maps keep there what their pixels mean.</summary>
internal sealed class TiffMetadata
{
    private const ushort ExifDirectory = 0x8769;
    private const ushort PlaceDirectory = 0x8825;
    private const ushort OtherDirectory = 0xA005;
    private const ushort RawVersion = 0xC612;

    // Make, model, program, date, artist, computer, XMP, IPTC, Photoshop.
    private static readonly ushort[] _private =
    [
        0x010F,
        0x0110,
        0x0131,
        0x0132,
        0x013B,
        0x013C,
        0x02BC,
        0x83BB,
        0x8649,
        ExifDirectory,
        PlaceDirectory,
        OtherDirectory,
        0x9C9B,
        0x9C9C,
        0x9C9D,
        0x9C9E,
        0x9C9F,
    ];

    // A program that develops a raw picture asks for the camera and for what it has written.
    private static readonly ushort[] _privateInRaw = [0x013B, 0x013C, 0x02BC, 0x83BB, 0x8649, PlaceDirectory];

    private readonly Stretches _needed = new();
    private readonly List<(int Start, int End)> _hidden = [];
    private readonly List<(int Start, byte[] Bytes)> _written = [];
    private bool _isLittle;

    // Parts of a sound file do not overlap, so that there are fewer of them than bytes.
    private long _left;

    /// <summary>Finds what is to be erased.</summary>
    /// <returns>Why it cannot be found, as a clause; null when it can.</returns>
    public string? Erase(ReadOnlySpan<byte> bytes, Erasure erasure)
    {
        _isLittle = bytes[0] == 'I';
        _left = bytes.Length;
        var isSound = bytes.Length >= 8;
        var at = isSound ? Long(bytes[4..]) : 0;
        while (at != 0 && isSound)
            isSound = Read(bytes, ref at) && _left >= 0;
        if (!isSound || _hidden.Exists(h => _needed.Overlap(h.Start, h.End)))
            return "the list of what is in it cannot be read";
        foreach (var (start, end) in _hidden)
            erasure.Add(start, end);
        foreach (var (start, written) in _written)
            erasure.Add(start, start + written.Length, written);
        return null;
    }

    private bool Read(ReadOnlySpan<byte> bytes, ref uint at)
    {
        if (EntriesAt(bytes, at) is not { } entries)
            return false;
        var start = (int)at;
        var raw = Array.Exists(entries, e => e.Tag == RawVersion || e.Tag == 0x014A);
        var hidden = raw ? _privateInRaw : _private;
        Entry[] kept = [.. entries.Where(e => !hidden.Contains(e.Tag))];
        var end = start + 2 + (12 * entries.Length) + 4;
        _needed.Add(start, end);
        foreach (var entry in entries)
        {
            if (hidden.Contains(entry.Tag))
                Hide(bytes, entry);
            else if (StretchOf(bytes, entry) is { } stretch)
                _needed.Add(stretch.Start, stretch.End);
        }

        AddPixels(bytes, kept);
        if (kept.Length < entries.Length)
        {
            var table = new byte[end - start];
            Write(table, (ushort)kept.Length);
            for (var i = 0; i < kept.Length; i++)
                bytes.Slice(kept[i].At, 12).CopyTo(table.AsSpan(2 + (12 * i)));
            bytes[(end - 4)..end].CopyTo(table.AsSpan(2 + (12 * kept.Length)));
            _written.Add((start, table));
        }

        at = Long(bytes[(end - 4)..]);
        return true;
    }

    private Entry[]? EntriesAt(ReadOnlySpan<byte> bytes, uint at)
    {
        if (at < 8 || at > bytes.Length - 2)
            return null;
        var count = Short(bytes[(int)at..]);
        _left -= count + 1;
        if (at + 2 + (12 * (long)count) + 4 > bytes.Length || _left < 0)
            return null;
        var entries = new Entry[count];
        for (var i = 0; i < count; i++)
        {
            var place = (int)at + 2 + (12 * i);
            entries[i] = new Entry(
                Short(bytes[place..]),
                Short(bytes[(place + 2)..]),
                Long(bytes[(place + 4)..]),
                place
            );
        }

        return entries;
    }

    private void Hide(ReadOnlySpan<byte> bytes, Entry entry)
    {
        if (entry.Tag is not (ExifDirectory or PlaceDirectory or OtherDirectory))
        {
            if (StretchOf(bytes, entry) is { } stretch)
                _hidden.Add(stretch);
            return;
        }

        // One that lies outside says nothing.
        var at = Long(bytes[(entry.At + 8)..]);
        if (EntriesAt(bytes, at) is not { } inner)
            return;
        _hidden.Add(((int)at, (int)at + 2 + (12 * inner.Length) + 4));
        foreach (var one in inner)
        {
            if (one.Tag == OtherDirectory && entry.Tag == ExifDirectory)
                Hide(bytes, one);
            else if (StretchOf(bytes, one) is { } stretch)
                _hidden.Add(stretch);
        }
    }

    private (int Start, int End)? StretchOf(ReadOnlySpan<byte> bytes, Entry entry)
    {
        if (entry.Size <= 4)
            return null;
        var start = Long(bytes[(entry.At + 8)..]);
        return start < bytes.Length ? ((int)start, (int)long.Min(bytes.Length, start + entry.Size)) : null;
    }

    // Strips and tiles: offsets (0x0111, 0x0144) with their lengths (0x0117, 0x0145).
    private void AddPixels(ReadOnlySpan<byte> bytes, Entry[] entries)
    {
        foreach (var (offsets, lengths) in new[] { (0x0111, 0x0117), (0x0144, 0x0145) })
        {
            var starts = Array.Find(entries, e => e.Tag == offsets);
            var sizes = Array.Find(entries, e => e.Tag == lengths);
            var count = uint.Min(starts.Count, sizes.Count);
            for (var i = 0u; i < count && _left-- >= 0; i++)
            {
                if (Value(bytes, starts, i) is not { } start || Value(bytes, sizes, i) is not { } size)
                    break;
                if (start < bytes.Length)
                    _needed.Add((int)start, (int)long.Min(bytes.Length, (long)start + size));
            }
        }
    }

    private uint? Value(ReadOnlySpan<byte> bytes, Entry entry, uint index)
    {
        var size = entry.Type == 3 ? 2 : 4;
        var at = (entry.Size <= 4 ? entry.At + 8 : Long(bytes[(entry.At + 8)..])) + ((long)index * size);
        if (entry.Type is not (3 or 4) || at + size > bytes.Length)
            return null;
        return size == 2 ? Short(bytes[(int)at..]) : Long(bytes[(int)at..]);
    }

    private ushort Short(ReadOnlySpan<byte> bytes) =>
        _isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private uint Long(ReadOnlySpan<byte> bytes) =>
        _isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);

    private void Write(Span<byte> bytes, ushort number)
    {
        if (_isLittle)
            BinaryPrimitives.WriteUInt16LittleEndian(bytes, number);
        else
            BinaryPrimitives.WriteUInt16BigEndian(bytes, number);
    }

    private readonly record struct Entry(ushort Tag, ushort Type, uint Count, int At)
    {
        // TIFF 6.0, Section 2.
        public long Size =>
            Count
            * (long)(
                Type switch
                {
                    3 or 8 => 2,
                    4 or 9 or 11 or 13 => 4,
                    5 or 10 or 12 or 16 or 17 or 18 => 8,
                    _ => 1,
                }
            );
    }
}
