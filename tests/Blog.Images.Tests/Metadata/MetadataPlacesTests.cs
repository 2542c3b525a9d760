using System.Buffers.Binary;
using System.Text;
using Blog.Images.Metadata;

namespace Blog.Images.Tests.Metadata;

/// <summary>Places of metadata that libvips does not write.</summary>
public sealed class MetadataPlacesTests
{
    private static readonly byte[] _secret = Encoding.ASCII.GetBytes(MarkedPicture.Secret);

    [Fact]
    public void A_jpeg_has_them_in_segments_before_and_between_its_scans()
    {
        var file = PictureMetadataTests.File("progressive", isMarked: false);
        var scan = file.AsSpan().LastIndexOf((byte[])[0xFF, 0xDA]);
        byte[] marked =
        [
            0xFF,
            0xD8,
            .. Segment(0xE0, [.. "JFIF\0"u8, 1, 2, 1, 0, 72, 0, 72, 1, 1, .. _secret[..3]]),
            .. Segment(0xE0, [.. "JFXX\0"u8, .. _secret]),
            .. Segment(0xE2, [.. "MPF\0"u8, .. _secret]),
            .. Segment(0xED, [.. "Photoshop 3.0\0"u8, .. _secret]),
            .. Segment(0xEB, _secret),
            .. Segment(0xFE, _secret),
            0xFF,
            .. file.AsSpan(2, scan - 2),
            .. Segment(0xFE, _secret),
            .. Segment(0xE1, [.. "Exif\0\0"u8, .. _secret]),
            .. file.AsSpan(scan),
            0xFF,
            0xD8,
            .. _secret,
        ];
        var clean = PictureMetadata.Remove(marked).Bytes;
        Assert.False(MarkedPicture.Tells(clean));
        Assert.Equal(MarkedPicture.Pixels(file), MarkedPicture.Pixels(clean));
        Assert.NotNull(MarkedPicture.Pixels(clean));
        // The thumbnail of JFIF is a picture too.
        Assert.True(
            clean.Span.StartsWith((byte[])[0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF\0"u8, 1, 2, 1, 0, 72, 0, 72, 0, 0])
        );
    }

    [Fact]
    public void A_png_has_them_in_chunks_and_an_animation_keeps_its_own()
    {
        var file = PictureMetadataTests.File("png", isMarked: false);
        byte[] marked =
        [
            .. file.AsSpan(0, 33),
            .. Chunk("tEXt", _secret),
            .. Chunk("zTXt", _secret),
            .. Chunk("iTXt", _secret),
            .. Chunk("tIME", [7, 228, 1, 1, 0, 0, 0]),
            .. Chunk("prVt", _secret),
            .. Chunk("gAMA", [0, 0, 177, 143]),
            .. Chunk("acTL", [0, 0, 0, 1, 0, 0, 0, 0]),
            .. Chunk("fcTL", new byte[26]),
            .. file.AsSpan(33),
            .. Chunk("IDAT", _secret),
        ];
        var clean = PictureMetadata.Remove(marked).Bytes;
        Assert.False(MarkedPicture.Tells(clean));
        var text = Encoding.Latin1.GetString(clean.Span);
        Assert.All(["gAMA", "acTL", "fcTL"], name => Assert.Contains(name, text, StringComparison.Ordinal));
        Assert.All(["tIME", "prVt", "tEXt"], name => Assert.DoesNotContain(name, text, StringComparison.Ordinal));
        Assert.Equal(MarkedPicture.Pixels(file), MarkedPicture.Pixels(clean));
    }

    [Fact]
    public void A_gif_has_them_in_comments_and_in_what_programs_add()
    {
        var file = PictureMetadataTests.File("gif", isMarked: false);
        var start = 13 + ((file[10] & 0x80) == 0 ? 0 : 3 << ((file[10] & 7) + 1));
        byte[] xmp = [.. Enumerable.Range(0, 256).Select(i => (byte)(255 - i)), 0];
        byte[] marked =
        [
            .. file.AsSpan(0, start),
            0x21,
            0xFE,
            (byte)_secret.Length,
            .. _secret,
            0,
            0x21,
            0xFF,
            11,
            .. "XMP DataXMP"u8,
            .. "<x:xmpmeta>"u8,
            .. _secret,
            1,
            .. xmp,
            0x21,
            0xFF,
            11,
            .. "NETSCAPE2.0"u8,
            3,
            1,
            5,
            0,
            0,
            .. file.AsSpan(start),
            .. _secret,
        ];
        var clean = PictureMetadata.Remove(marked).Bytes;
        Assert.False(MarkedPicture.Tells(clean));
        Assert.Contains("NETSCAPE2.0", Encoding.Latin1.GetString(clean.Span), StringComparison.Ordinal);
        Assert.Equal(MarkedPicture.Pixels(file), MarkedPicture.Pixels(clean));
    }

    [Fact]
    public void A_file_of_boxes_keeps_its_length_so_that_nothing_moves()
    {
        var file = PictureMetadataTests.File("avif");
        byte[] marked = [.. file, .. Box("uuid", [.. new byte[16], .. _secret]), .. Box("free", [1])];
        var clean = PictureMetadata.Remove(marked).Bytes;
        Assert.False(MarkedPicture.Tells(clean));
        Assert.Equal(marked.Length, clean.Length);
        Assert.Equal(MarkedPicture.Pixels(file), MarkedPicture.Pixels(clean));
    }

    [Fact]
    public void A_film_does_not_say_where_it_was_taken()
    {
        byte[] film =
        [
            .. Box("ftyp", [.. "isom"u8, 0, 0, 0, 1, .. "mp42"u8]),
            .. Box("mdat", [1, 2, 3]),
            .. Box(
                "moov",
                [
                    .. Box("mvhd", new byte[100]),
                    .. Box("trak", [.. Box("udta", Box("©mod", _secret)), .. Box("tkhd", [9])]),
                    .. Box("udta", [.. Box("©xyz", _secret), .. Box("chpl", [4])]),
                    .. Box("meta", [.. Box("hdlr", [.. "mdta"u8]), .. Box("ilst", _secret)]),
                ]
            ),
        ];
        var clean = PictureMetadata.Remove(film).Bytes;
        var text = Encoding.Latin1.GetString(clean.Span);
        Assert.False(MarkedPicture.Tells(clean));
        Assert.Equal(film.Length, clean.Length);
        Assert.All(["mvhd", "tkhd", "chpl", "mdat"], name => Assert.Contains(name, text, StringComparison.Ordinal));
        byte[] song = [.. Box("ftyp", [.. "M4A "u8, 0, 0, 0, 0]), .. Box("moov", Box("udta", Box("meta", _secret)))];
        Assert.Equal(song, PictureMetadata.Remove(song).Bytes.ToArray());
    }

    [Fact]
    public void What_cannot_be_told_apart_is_named()
    {
        byte[] broken = [.. Box("ftyp", [.. "heic"u8]), .. Box("meta", [0, 0, 0, 0, .. Box("iinf", [.. "Exif"u8])])];
        Assert.NotNull(PictureMetadata.Remove(broken).Problem);
        byte[] empty = [.. Box("ftyp", [.. "heic"u8]), .. Box("meta", [0, 0, 0, 0, .. Box("iinf", [1])])];
        Assert.Null(PictureMetadata.Remove(empty).Problem);
        Assert.NotNull(PictureMetadata.Remove((byte[])[.. "II*\0"u8, 255, 255, 0, 0]).Problem);
    }

    // Pixels that say they are metadata as well are not written over.
    [Fact]
    public void Pixels_are_never_erased()
    {
        var file = PictureMetadataTests.File("avif");
        var places = file.AsSpan().IndexOf("iloc"u8);
        var numbers = file.AsSpan(places + 4).ToArray();
        Assert.Equal((0x44, 0x40), (numbers[4], numbers[5]));
        // All items begin where the first does.
        var (count, at) = (BinaryPrimitives.ReadUInt16BigEndian(numbers.AsSpan(6)), 8);
        var first = numbers.AsSpan(at + 4, 14).ToArray();
        for (var i = 0; i < count; i++, at += 18)
            first.CopyTo(file, places + 4 + at + 4);
        var clean = PictureMetadata.Remove(file);
        Assert.NotNull(clean.Problem);
        Assert.Equal(file, clean.Bytes.ToArray());
    }

    [Fact]
    public void Jpeg_xl_keeps_its_picture_alone()
    {
        byte[] head = [.. Box("JXL ", [0x0D, 0x0A, 0x87, 0x0A]), .. Box("ftyp", [.. "jxl "u8])];
        byte[] file =
        [
            .. head,
            .. Box("Exif", _secret),
            .. Box("xml ", _secret),
            .. Box("jxlc", [1, 2]),
            .. Box("jbrd", _secret),
        ];
        Assert.Equal([.. head, .. Box("jxlc", [1, 2])], PictureMetadata.Remove(file).Bytes.ToArray());
    }

    private static byte[] Segment(byte marker, byte[] content) =>
        [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    private static byte[] Chunk(string type, byte[] content)
    {
        byte[] body = [.. Encoding.Latin1.GetBytes(type), .. content];
        var chunk = new byte[body.Length + 8];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        body.CopyTo(chunk, 4);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(chunk.Length - 4), Crc(body));
        return chunk;
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 0 ? crc >> 1 : 0xEDB88320 ^ (crc >> 1);
        }

        return ~crc;
    }

    private static byte[] Box(string type, byte[] content)
    {
        byte[] box = [0, 0, 0, 0, .. Encoding.Latin1.GetBytes(type), .. content];
        BinaryPrimitives.WriteInt32BigEndian(box, box.Length);
        return box;
    }
}
