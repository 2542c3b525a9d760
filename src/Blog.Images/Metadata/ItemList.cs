using System.Text;

namespace Blog.Images.Metadata;

/// <summary>The items of a picture file (ISO 14496-12, 8.11): where in the file the bytes are that show something, and
/// those that say something.</summary>
internal sealed class ItemList
{
    private readonly List<(int, int, bool)> _hidden = [];

    private ItemList() { }

    /// <summary>Where pixels and what belongs to them are.</summary>
    public Stretches Shown { get; } = new();

    /// <summary>Where metadata is, and whether it is Exif.</summary>
    public IReadOnlyList<(int Start, int End, bool IsExif)> Hidden => _hidden;

    /// <summary>Reads the list; null when it is broken, or says of metadata only in ways that are not followed where it
    /// is.</summary>
    public static ItemList? Read(ReadOnlySpan<byte> bytes, FileBox meta)
    {
        var boxes = FileBox.In(bytes, int.Min(meta.Content + 4, meta.End), meta.End);
        if (boxes.Find(b => b.Type == "iinf") is not { IsWhole: true } names)
            return boxes.Exists(b => b.Type == "hdlr") ? new ItemList() : null;
        if (boxes.Find(b => b.Type == "iloc") is not { IsWhole: true } places)
            return null;
        var kinds = KindsIn(bytes, names);
        var data = boxes.Find(b => b.Type == "idat");
        var list = new ItemList();
        var reader = new ItemNumbers(bytes[places.Content..places.End]);
        return kinds is not null && list.ReadPlaces(ref reader, kinds, data, bytes.Length) ? list : null;
    }

    private static Dictionary<uint, ItemKind>? KindsIn(ReadOnlySpan<byte> bytes, FileBox names)
    {
        var head = new ItemNumbers(bytes[names.Content..names.End]);
        var isLong = head.Number(4) >> 24 != 0;
        head.Number(isLong ? 4 : 2);
        var kinds = new Dictionary<uint, ItemKind>();
        foreach (var box in FileBox.In(bytes, int.Min(names.End, names.Content + (isLong ? 8 : 6)), names.End))
        {
            if (box.Type != "infe" || !box.IsWhole)
                return null;
            var entry = new ItemNumbers(bytes[box.Content..box.End]);
            var version = entry.Number(4) >> 24;
            var id = (uint)entry.Number(version >= 3 ? 4 : 2);
            entry.Number(2);
            kinds[id] = KindOf(bytes[int.Min(box.End, box.Content + entry.At)..box.End], version);
            if (entry.IsOver)
                return null;
        }

        return kinds;
    }

    private static ItemKind KindOf(ReadOnlySpan<byte> rest, ulong version)
    {
        var isTyped = version >= 2 && rest.Length >= 4;
        var type = isTyped ? Encoding.Latin1.GetString(rest[..4]) : "mime";
        if (type is "Exif")
            return ItemKind.Exif;
        return type switch
        {
            "uri " => ItemKind.Other,
            "mime" => rest.IndexOf("\0image/"u8) >= 0 ? ItemKind.Shown : ItemKind.Other,
            _ => ItemKind.Shown,
        };
    }

    // 8.11.3.
    private bool ReadPlaces(ref ItemNumbers reader, Dictionary<uint, ItemKind> kinds, FileBox data, int length)
    {
        var version = reader.Number(4) >> 24;
        var sizes = (int)reader.Number(2);
        var (offsetSize, lengthSize, baseSize) = (sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15);
        var indexSize = version == 0 ? 0 : sizes & 15;
        var hasPlaces = indexSize + offsetSize + lengthSize > 0;
        var items = reader.Number(version < 2 ? 2 : 4);
        for (var i = 0ul; i < items && !reader.IsOver; i++)
        {
            var id = (uint)reader.Number(version < 2 ? 2 : 4);
            var construction = version == 0 ? 0 : (int)reader.Number(2) & 15;
            var isElsewhere = reader.Number(2) != 0;
            var start = (long)reader.Number(baseSize);
            // Without numbers all are the same.
            var extents = ulong.Min(reader.Number(2), hasPlaces ? ushort.MaxValue : 1u);
            var kind = kinds.GetValueOrDefault(id, ItemKind.Shown);
            for (var e = 0ul; e < extents && !reader.IsOver; e++)
            {
                reader.Number(indexSize);
                var from = start + (long)reader.Number(offsetSize);
                var size = (long)reader.Number(lengthSize);
                if (!isElsewhere && !Add(kind, construction, from, size, data, length))
                    return false;
            }
        }

        return !reader.IsOver;
    }

    private bool Add(ItemKind kind, int construction, long from, long size, FileBox data, int length)
    {
        if (construction > 1 || (construction == 1 && data.Type is null))
            return kind == ItemKind.Shown;
        var start = construction == 1 ? data.Content + from : from;
        var limit = construction == 1 ? data.End : length;
        if (start < 0 || start >= limit)
            return true;
        var end = size == 0 || size > limit - start ? limit : start + size;
        if (kind == ItemKind.Shown)
            Shown.Add((int)start, (int)end);
        else if (size == 0)
            return false;
        else
            _hidden.Add(((int)start, (int)end, kind == ItemKind.Exif));
        return true;
    }

    private enum ItemKind
    {
        Shown,
        Exif,
        Other,
    }
}

/// <summary>Reads numbers, one after the other.</summary>
internal ref struct ItemNumbers(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>How many bytes were read.</summary>
    public int At { get; private set; }

    /// <summary>Whether more was read than there is.</summary>
    public bool IsOver { get; private set; }

    /// <summary>A number of so many bytes, the highest first; 0 where there is none. At most eight count.</summary>
    public ulong Number(int size)
    {
        if (size > _bytes.Length - At)
        {
            IsOver = true;
            return 0;
        }

        var number = 0ul;
        foreach (var b in _bytes.Slice(At, size))
            number = (number << 8) | b;
        At += size;
        return number;
    }
}
