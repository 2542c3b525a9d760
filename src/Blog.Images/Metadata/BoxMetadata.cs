using System.Text;

namespace Blog.Images.Metadata;

/// <summary>Erases the metadata of files that are made of boxes: AVIF and HEIC (ISO 23008-12), MP4 and MOV. Parts are
/// found by their distance from the start of the file, so that none is moved: it is written over.</summary>
/// <param name="length">How long the file is.</param>
internal sealed class BoxMetadata(int length)
{
    private const string Unreadable = "the list of what is in it cannot be read";

    // XMP without a statement.
    private static readonly byte[] _emptyXmp = [.. "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"/>"u8];

    // How far the TIFF header is from here, and the header.
    private static readonly byte[] _emptyExif = [0, 0, 0, 0, .. MinimalExif.Empty];

    private readonly List<Stretches> _needed = [];

    /// <summary>Finds what is to be erased.</summary>
    /// <returns>Why it cannot be found, as a clause; null when it can.</returns>
    public string? Erase(ReadOnlySpan<byte> bytes, Erasure erasure)
    {
        var isSound = true;
        var boxes = FileBox.In(bytes, 0, length);
        if (boxes is [var first, ..] && IsOfOtherUse(bytes, first))
            return "it is of a kind that is not known here";
        foreach (var box in boxes)
        {
            isSound &= box.Type switch
            {
                "meta" => box.IsWhole && EraseItems(bytes, box, erasure),
                "moov" => box.IsWhole && EraseInMovie(bytes, box, isTrack: false, erasure),
                _ => true,
            };
        }

        if (!isSound)
            return Unreadable;
        var end = 0;
        foreach (var box in boxes)
        {
            if (IsNeeded(box))
                end = box.End;
            else
                Free(box, erasure);
        }

        // Phones put films behind a picture, in a box of their own or in none.
        erasure.Cut(_needed.Aggregate(end, (last, items) => int.Max(last, items.End)));
        return null;
    }

    private bool IsNeeded(FileBox box) =>
        box.Type
            is "ftyp"
                or "styp"
                or "meta"
                or "mdat"
                or "idat"
                or "moov"
                or "moof"
                or "mfra"
                or "sidx"
                or "ssix"
                or "prft"
                or "free"
                or "skip"
                or "wide"
        || _needed.Exists(n => n.Overlap(box.Start, box.End));

    // Raw pictures of cameras (CR3) keep what their pixels need in boxes of their own; sound has its title there.
    private static bool IsOfOtherUse(ReadOnlySpan<byte> bytes, FileBox first) =>
        first.End >= first.Content + 4
        && Encoding.Latin1.GetString(bytes.Slice(first.Content, 4)) is "crx " or "M4A " or "M4B ";

    private bool EraseItems(ReadOnlySpan<byte> bytes, FileBox meta, Erasure erasure)
    {
        if (ItemList.Read(bytes, meta) is not { } items)
            return false;
        _needed.Add(items.Shown);
        foreach (var (start, end, isExif) in items.Hidden)
        {
            if (items.Shown.Overlap(start, end))
                return false;
            erasure.Add(start, end, isExif ? _emptyExif : _emptyXmp);
        }

        return true;
    }

    private static bool EraseInMovie(ReadOnlySpan<byte> bytes, FileBox parent, bool isTrack, Erasure erasure)
    {
        var isSound = true;
        foreach (var box in FileBox.In(bytes, parent.Content, parent.End))
        {
            if (box.Type is "meta" or "uuid")
                Free(box, erasure);
            else if (box.Type == "udta")
                EraseUserData(bytes, box, erasure);
            else if (box.Type == "trak" && !isTrack)
                isSound &= EraseInMovie(bytes, box, isTrack: true, erasure);
            isSound &= box.IsWhole;
        }

        return isSound;
    }

    // Chapters and what iTunes calls a title stay: they were written to be read.
    private static void EraseUserData(ReadOnlySpan<byte> bytes, FileBox userData, Erasure erasure)
    {
        foreach (var box in FileBox.In(bytes, userData.Content, userData.End))
        {
            if (box.Type is not ("chpl" or "hnti" or "hinf" or "kind" or "tsel" or "strk" or "meta"))
                Free(box, erasure);
            else if (box.Type == "meta" && bytes[box.Content..box.End].IndexOf("mdirappl"u8) < 0)
                Free(box, erasure);
        }
    }

    private static void Free(FileBox box, Erasure erasure)
    {
        erasure.Add(box.Start + 4, box.Start + 8, [.. "free"u8]);
        erasure.Add(box.Content, box.End);
    }
}
