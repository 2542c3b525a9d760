using System.Diagnostics;
using System.Text;
using Blog.Images.Metadata;
using CsCheck;
using NetVips;

namespace Blog.Images.Tests.Metadata;

public sealed class PictureMetadataTests
{
    public static TheoryData<string> Formats =>
        [
            "jpeg",
            "progressive",
            "grey",
            "cmyk",
            "png",
            "png16",
            "palette",
            "interlaced",
            "alpha",
            "gif",
            "webp",
            "lossless",
            "webpalpha",
            "avif",
            "tiff",
        ];

    internal static byte[] File(string format, int orientation = 1, bool isMarked = true)
    {
        using var noise = MarkedPicture.Noise(
            bands: format is "grey" ? 1
            : format is "alpha" or "webpalpha" ? 4
            : 3
        );
        using var image = isMarked ? noise.Marked(orientation) : noise.Copy();
        return format switch
        {
            "jpeg" or "grey" => image.JpegsaveBuffer(),
            "progressive" => image.JpegsaveBuffer(interlace: true, restartInterval: 2),
            "cmyk" => image.IccTransform("cmyk", inputProfile: "srgb").JpegsaveBuffer(),
            "png" or "alpha" => image.PngsaveBuffer(),
            "png16" => image.Cast(Enums.BandFormat.Ushort, shift: true).PngsaveBuffer(bitdepth: 16),
            "palette" => image.PngsaveBuffer(palette: true),
            "interlaced" => image.PngsaveBuffer(interlace: true),
            "gif" => image.GifsaveBuffer(),
            "webp" or "webpalpha" => image.WebpsaveBuffer(),
            "lossless" => image.WebpsaveBuffer(lossless: true),
            "avif" => image.HeifsaveBuffer(compression: Enums.ForeignHeifCompression.Av1),
            "tiff" => image.TiffsaveBuffer(compression: Enums.ForeignTiffCompression.Lzw),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
        };
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Nothing_is_told_and_no_pixel_is_lost(string format)
    {
        var file = File(format);
        if (format != "gif")
            Assert.True(MarkedPicture.Tells(file));
        var clean = PictureMetadata.Remove(file);
        Assert.True(clean.IsPicture);
        Assert.Null(clean.Problem);
        Assert.False(MarkedPicture.Tells(clean.Bytes));
        Assert.Equal(MarkedPicture.Pixels(file), MarkedPicture.Pixels(clean.Bytes));
        Assert.NotNull(MarkedPicture.Pixels(clean.Bytes));
        Assert.Equal(clean.Bytes.ToArray(), PictureMetadata.Remove(clean.Bytes).Bytes.ToArray());
    }

    [Theory]
    [InlineData("jpeg")]
    [InlineData("png")]
    [InlineData("webp")]
    [InlineData("avif")]
    [InlineData("tiff")]
    public void A_picture_is_turned_as_before(string format)
    {
        for (var orientation = 1; orientation <= 8; orientation++)
        {
            var file = File(format, orientation);
            var clean = PictureMetadata.Remove(file).Bytes;
            Assert.False(MarkedPicture.Tells(clean));
            using Image before = Image.NewFromBuffer(file),
                after = Image.NewFromBuffer(clean.ToArray());
            Assert.Equal(OrientationOf(before), OrientationOf(after));
            Assert.Equal(before.Autorot().WriteToMemory<byte>(), after.Autorot().WriteToMemory<byte>());
        }
    }

    [Theory]
    [InlineData("jpeg")]
    [InlineData("png")]
    [InlineData("webp")]
    [InlineData("lossless")]
    [InlineData("gif")]
    public void A_file_without_metadata_keeps_its_bytes(string format)
    {
        using var noise = MarkedPicture.Noise();
        var file = format switch
        {
            "jpeg" => noise.JpegsaveBuffer(keep: Enums.ForeignKeep.None),
            "png" => noise.PngsaveBuffer(keep: Enums.ForeignKeep.None),
            "gif" => noise.GifsaveBuffer(keep: Enums.ForeignKeep.None),
            var webp => noise.WebpsaveBuffer(lossless: webp == "lossless", keep: Enums.ForeignKeep.None),
        };
        Assert.Equal(file, PictureMetadata.Remove(file).Bytes.ToArray());
    }

    [Theory]
    [InlineData("jpeg")]
    [InlineData("png")]
    [InlineData("webp")]
    [InlineData("avif")]
    [InlineData("tiff")]
    public void The_colour_profile_stays(string format)
    {
        using var wide = MarkedPicture.Noise().Marked(3).IccTransform("p3", inputProfile: "srgb");
        var file = format switch
        {
            "jpeg" => wide.JpegsaveBuffer(),
            "png" => wide.PngsaveBuffer(),
            "webp" => wide.WebpsaveBuffer(),
            "tiff" => wide.TiffsaveBuffer(),
            _ => wide.HeifsaveBuffer(compression: Enums.ForeignHeifCompression.Av1),
        };
        using Image before = Image.NewFromBuffer(file),
            after = Image.NewFromBuffer(PictureMetadata.Remove(file).Bytes.ToArray());
        Assert.Equal((byte[])before.Get("icc-profile-data"), (byte[])after.Get("icc-profile-data"));
    }

    [Theory]
    [InlineData("gif")]
    [InlineData("webp")]
    public void An_animation_keeps_its_frames_and_its_pace(string format)
    {
        using var strip = MarkedPicture
            .Noise(20, 60)
            .Marked()
            .Mutate(m =>
            {
                m.Set(GValue.GIntType, "page-height", 20);
                m.Set(GValue.ArrayIntType, "delay", new[] { 100, 200, 300 });
                m.Set(GValue.GIntType, "loop", 3);
            });
        var file = format == "gif" ? strip.GifsaveBuffer() : strip.WebpsaveBuffer(lossless: true);
        var clean = PictureMetadata.Remove(file).Bytes;
        Assert.False(MarkedPicture.Tells(clean));
        Assert.Equal(MarkedPicture.Pixels(file, -1), MarkedPicture.Pixels(clean, -1));
        using var read = Image.NewFromBuffer(clean.ToArray(), kwargs: new VOption { { "n", -1 } });
        Assert.Equal((3, 3), ((int)read.Get("n-pages"), (int)read.Get("loop")));
        Assert.Equal([100, 200, 300], (int[])read.Get("delay"));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void What_stands_behind_the_picture_goes(string format)
    {
        var file = File(format, isMarked: false);
        byte[] longer = [.. file, .. Encoding.ASCII.GetBytes(MarkedPicture.Secret)];
        var clean = PictureMetadata.Remove(longer).Bytes;
        // A TIFF file has no end: any part of it can be anywhere.
        if (format != "tiff")
            Assert.False(MarkedPicture.Tells(clean));
        Assert.Equal(MarkedPicture.Pixels(file), MarkedPicture.Pixels(clean));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_file_that_was_cut_off_shows_what_it_showed_and_tells_nothing(string format)
    {
        var file = File(format, 6);
        for (var length = 0; length <= file.Length; length += 1 + (length / 40))
        {
            var cut = file.AsMemory(0, length);
            var clean = PictureMetadata.Remove(cut);
            Assert.True(
                clean.Problem is not null || !clean.IsPicture || !MarkedPicture.Tells(clean.Bytes),
                $"{length}"
            );
            if (MarkedPicture.Pixels(cut) is { } pixels)
                Assert.Equal(pixels, MarkedPicture.Pixels(clean.Bytes));
        }
    }

    [Fact]
    public void Any_bytes_can_be_given()
    {
        var files = Formats.Select(f => File(f.Data, 6)).ToArray();
        Gen.Select(Gen.Int[0, files.Length - 1], Gen.Int[0, 1 << 20], Gen.Byte, Gen.Int[0, 1 << 20], Gen.Byte)
            .Sample(
                (which, at, value, other, otherValue) =>
                {
                    var bytes = (byte[])files[which].Clone();
                    bytes[at % bytes.Length] = value;
                    // The beginning decides most.
                    bytes[other % int.Min(bytes.Length, 400)] = otherValue;
                    var clean = PictureMetadata.Remove(bytes);
                    PictureMetadata.Remove(clean.Bytes);
                },
                iter: 20_000
            );
        Gen.Byte.Array[0, 300].Sample(tail => PictureMetadata.Remove(tail), iter: 5_000);
        foreach (var head in files.Select(f => f[..40]))
            Gen.Byte.Array[0, 300].Sample(tail => PictureMetadata.Remove((byte[])[.. head, .. tail]), iter: 3_000);
    }

    [Fact]
    public void A_damaged_picture_shows_what_it_showed()
    {
        var files = new[] { File("jpeg"), File("progressive"), File("png"), File("gif") };
        Gen.Select(Gen.Int[0, files.Length - 1], Gen.Int[300, 1 << 20], Gen.Byte)
            .Sample(
                (which, at, value) =>
                {
                    var bytes = (byte[])files[which].Clone();
                    bytes[at % bytes.Length] = value;
                    var pixels = MarkedPicture.Pixels(bytes);
                    var clean = MarkedPicture.Pixels(PictureMetadata.Remove(bytes).Bytes);
                    return pixels is null || clean is not null;
                },
                iter: 2_000,
                threads: 1
            );
    }

    [Fact]
    public void A_hostile_file_costs_no_more_than_reading_it()
    {
        var heads = Formats.Select(f => File(f.Data)[..32]).ToArray();
        byte[][] fillings =
        [
            [0xFF],
            [0],
            [0xFF, 0xE1, 0, 2],
            [0, 0, 0, 8, .. "moov"u8],
            [.. "\0\0\0\u0008trak"u8],
            [1],
        ];
        foreach (var head in heads)
        {
            foreach (var filling in fillings)
            {
                var bytes = new byte[4_000_000];
                head.CopyTo(bytes, 0);
                for (var i = head.Length; i < bytes.Length; i++)
                    bytes[i] = filling[i % filling.Length];
                var watch = Stopwatch.StartNew();
                PictureMetadata.Remove(bytes);
                Assert.True(watch.ElapsedMilliseconds < 5_000, $"{head[0]:x} {filling[0]:x}");
            }
        }
    }

    private static int OrientationOf(Image image) => image.Contains("orientation") ? (int)image.Get("orientation") : 1;
}
