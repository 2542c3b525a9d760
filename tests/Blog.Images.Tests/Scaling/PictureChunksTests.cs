using System.Buffers.Binary;
using System.Text;
using Blog.Images.Scaling;
using Blog.Images.Tests.Metadata;
using Blog.Text.Fingerprints;
using CsCheck;
using NetVips;

namespace Blog.Images.Tests.Scaling;

public class PictureChunksTests
{
    private static readonly byte[] Control = [0, 0, 0, 2, 0, 0, 0, 0];

    [Theory]
    [InlineData(1, 60, 40)]
    [InlineData(3, 60, 40)]
    [InlineData(6, 40, 60)]
    [InlineData(8, 40, 60)]
    public void A_turned_picture_has_the_size_of_what_is_made_of_it_in_every_format(
        int orientation,
        int width,
        int height
    )
    {
        using var turned = MarkedPicture.Noise(60, 40).Marked(orientation);
        foreach (var file in new[] { turned.PngsaveBuffer(), turned.JpegsaveBuffer(), turned.WebpsaveBuffer() })
        {
            var traits = PictureScaler.Look(file)!;
            Assert.Equal((width, height), (traits.Width, traits.Height));
            var whole = PictureScaler.Shrink(file, 1_000)!;
            Assert.Equal((width, height), (whole.Width, whole.Height));
        }

        // An AVIF says in its boxes how it is turned, and no program looks at its Exif.
        var avif = turned.HeifsaveBuffer(compression: Enums.ForeignHeifCompression.Av1, effort: 1);
        var (seen, made) = (PictureScaler.Look(avif)!, PictureScaler.Shrink(avif, 1_000)!);
        Assert.Equal((made.Width, made.Height), (seen.Width, seen.Height));
    }

    [Fact]
    public void A_moving_PNG_is_one_however_much_stands_before_its_control_chunk()
    {
        var png = MarkedPicture.Noise().PngsaveBuffer();
        byte[] text = Chunk("tEXt", [.. "Comment\0"u8, .. new byte[9_000].Select(_ => (byte)'x')]);
        Assert.True(PictureScaler.Look(Insert(png, text, Chunk("acTL", Control)))!.IsAnimated);
    }

    [Fact]
    public void Words_of_a_text_in_a_PNG_do_not_make_it_move()
    {
        var png = MarkedPicture.Noise().PngsaveBuffer();
        Assert.False(PictureScaler.Look(Insert(png, Chunk("tEXt", [.. "Comment\0an acTL chunk"u8])))!.IsAnimated);
        byte[] behind = [.. png[..^12], .. Chunk("acTL", Control), .. png[^12..]];
        Assert.False(PictureScaler.Look(behind)!.IsAnimated);
    }

    [Fact]
    public void A_lossless_WebP_is_one_behind_a_large_colour_profile()
    {
        using var flat = Image.Black(400, 300).Copy(interpretation: Enums.Interpretation.Srgb);
        var lossless = flat.WebpsaveBuffer(lossless: true, profile: "srgb");
        Assert.True(Encoding.Latin1.GetString(lossless).IndexOf("VP8L", StringComparison.Ordinal) > 64);
        Assert.Equal(PictureKind.Drawing, PictureScaler.Look(lossless)!.Kind);
        Assert.Equal(PictureKind.Photo, PictureScaler.Look(flat.WebpsaveBuffer(profile: "srgb"))!.Kind);
    }

    [Theory]
    [InlineData(0xFFFFFFFF)]
    [InlineData(0x7FFFFFFF)]
    [InlineData(0)]
    public void A_length_that_no_file_has_ends_the_search(uint length)
    {
        byte[] png = [0x89, .. "PNG\r\n\x1a\n"u8, 0, 0, 0, 0, .. "IHDRaaaa"u8, 0, 0, 0, 0, .. "abcd"u8];
        BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(8), length);
        Assert.False(PictureChunks.IsAnimatedPng(png));
        byte[] webp = [.. "RIFFaaaaWEBPICCP"u8, 0, 0, 0, 0, .. "VP8 aaaa"u8];
        BinaryPrimitives.WriteUInt32LittleEndian(webp.AsSpan(16), length);
        Assert.False(PictureChunks.IsLosslessWebp(webp));
    }

    [Fact]
    public void Whatever_the_bytes_are_the_search_ends() =>
        Gen
            .Byte.Array[0, 80]
            .Sample(
                bytes =>
                {
                    Assert.False(PictureChunks.IsAnimatedPng(bytes) && !Has(bytes, "acTL"));
                    Assert.False(PictureChunks.IsLosslessWebp(bytes) && !Has(bytes, "VP8L"));
                },
                iter: 2_000,
                threads: 1
            );

    private static bool Has(byte[] bytes, string name) =>
        Encoding.Latin1.GetString(bytes).Contains(name, StringComparison.Ordinal);

    // Behind IHDR.
    private static byte[] Insert(byte[] png, params byte[][] chunks) =>
        [.. png.AsSpan(0, 33), .. chunks.SelectMany(c => c), .. png.AsSpan(33)];

    private static byte[] Chunk(string name, byte[] content)
    {
        byte[] chunk = [0, 0, 0, 0, .. Encoding.ASCII.GetBytes(name), .. content, 0, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(chunk.Length - 4), Checksum.Of(chunk.AsSpan(4..^4)));
        return chunk;
    }
}
