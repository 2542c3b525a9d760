using System.Buffers.Binary;

namespace Blog.Reading.Assets;

/// <summary>Tells what is in a file that has the name of a picture and shows nothing in browsers. Phones and programs
/// that copy their files give pictures names like <c>photo.jpg</c>, whatever is in them.</summary>
internal static class MisnamedPicture
{
    /// <summary>The ending that fits the content: <c>.heic</c>, <c>.tif</c>, <c>.jp2</c> or <c>.psd</c>; empty for an
    /// empty file, and null for content that is not known.</summary>
    /// <param name="bytes">The file.</param>
    public static string? EndingOf(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [] => "",
            [(byte)'I', (byte)'I', 42, 0, ..] or [(byte)'M', (byte)'M', 0, 42, ..] => ".tif",
            [(byte)'8', (byte)'B', (byte)'P', (byte)'S', ..] => ".psd",
            [0, 0, 0, 12, (byte)'j', (byte)'P', (byte)' ', (byte)' ', ..] => ".jp2",
            _ => HasBrand(bytes, "heic"u8) || HasBrand(bytes, "heix"u8) || HasBrand(bytes, "mif1"u8) ? ".heic" : null,
        };

    /// <summary>Whether a file of boxes says that it is of this brand (ISO 14496-12, 4.3: <c>ftyp</c>).</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="brand">Four letters.</param>
    public static bool HasBrand(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> brand)
    {
        if (bytes.Length < 16 || !bytes[4..8].SequenceEqual("ftyp"u8))
            return false;
        var end = (int)uint.Min(BinaryPrimitives.ReadUInt32BigEndian(bytes), (uint)bytes.Length);
        for (var at = 8; at + 4 <= end; at += 4)
        {
            if (bytes[at..(at + 4)].SequenceEqual(brand))
                return true;
        }

        return false;
    }
}
