using System.Text;
using Blog.Images.Scaling;
using CsCheck;
using NetVips;

namespace Blog.Images.Tests.Scaling;

public class PictureScalerTests
{
    private static readonly byte[] Noise = Jpeg(Coloured(300, 200));

    [Theory]
    [InlineData(1, 300, 200)]
    [InlineData(2, 300, 200)]
    [InlineData(3, 300, 200)]
    [InlineData(4, 300, 200)]
    [InlineData(5, 200, 300)]
    [InlineData(6, 200, 300)]
    [InlineData(7, 200, 300)]
    [InlineData(8, 200, 300)]
    public void A_picture_is_upright_whatever_its_orientation(int orientation, int width, int height)
    {
        using var plain = Coloured(300, 200);
        using var turned = plain.Mutate(m => m.Set(GValue.GIntType, "orientation", orientation));
        var bytes = turned.JpegsaveBuffer();
        var traits = PictureScaler.Look(bytes)!;
        Assert.Equal((width, height), (traits.Width, traits.Height));
        var small = PictureScaler.Shrink(bytes, 100)!;
        Assert.Equal((100, (int)double.Round(100.0 * height / width)), (small.Width, small.Height));
        using var upright = plain.Mutate(m => m.Set(GValue.GIntType, "orientation", orientation)).Autorot();
        using var expected = upright.ThumbnailImage(100, height: 10_000);
        Assert.InRange(Difference(expected, Read(PictureScaler.Encode(small, Recipe(PictureCoding.Png)))), 0, 3);
    }

    [Theory]
    [InlineData(PictureCoding.Avif)]
    [InlineData(PictureCoding.Webp)]
    [InlineData(PictureCoding.SharpWebp)]
    [InlineData(PictureCoding.Jpeg)]
    [InlineData(PictureCoding.Png)]
    public void Every_format_shows_the_picture_and_holds_nothing_else(PictureCoding coding)
    {
        using var plain = Coloured(320, 240);
        using var told = plain.Mutate(m =>
        {
            m.Set(GValue.GStrType, "exif-ifd0-Make", "Secret (Secret, ASCII, 7 components, 7 bytes)");
            m.Set(
                GValue.GStrType,
                "exif-ifd3-GPSLatitude",
                "52/1 31/1 12/1 (52, 31, 12, Rational, 3 components, 24 bytes)"
            );
        });
        var original = told.JpegsaveBuffer(q: 95);
        Assert.Contains("Secret", Encoding.Latin1.GetString(original), StringComparison.Ordinal);
        var made = PictureScaler.Encode(PictureScaler.Shrink(original, 160)!, Recipe(coding))!;
        Assert.DoesNotContain("Secret", Encoding.Latin1.GetString(made), StringComparison.Ordinal);
        Assert.DoesNotContain("Exif", Encoding.Latin1.GetString(made), StringComparison.Ordinal);
        using var expected = plain.ThumbnailImage(160, height: 10_000);
        Assert.InRange(Difference(expected, Read(made)), 0, 6);
    }

    [Fact]
    public void A_picture_is_never_enlarged() => Assert.Equal(300, PictureScaler.Shrink(Noise, 900)!.Width);

    [Fact]
    public void Ink_of_printers_and_deep_colours_become_colours_of_screens()
    {
        using var plain = Coloured(200, 100);
        using var printed = plain.Colourspace(Enums.Interpretation.Cmyk);
        using var deep = plain.Colourspace(Enums.Interpretation.Rgb16);
        using var grey = plain.Colourspace(Enums.Interpretation.Bw);
        foreach (var (bytes, most) in new[] { (printed.JpegsaveBuffer(q: 95), 25.0), (deep.PngsaveBuffer(), 2.0) })
        {
            using var read = Read(PictureScaler.Encode(PictureScaler.Shrink(bytes, 100)!, Recipe(PictureCoding.Png)));
            using var expected = plain.ThumbnailImage(100, height: 10_000);
            Assert.Equal((3, Enums.BandFormat.Uchar), (read.Bands, read.Format));
            Assert.InRange(Difference(expected, read), 0, most);
        }

        using var ofGrey = Read(
            PictureScaler.Encode(PictureScaler.Shrink(grey.PngsaveBuffer(), 100)!, Recipe(PictureCoding.Avif))
        );
        Assert.Equal(100, ofGrey.Width);
        Assert.Matches("^#([0-9a-f]{2})\\1\\1$", PictureScaler.Look(grey.PngsaveBuffer())!.Colour);
    }

    [Fact]
    public void A_colour_profile_counts_and_colours_without_one_stay_as_they_are()
    {
        using var red = (Image.Black(60, 40, bands: 3) + new double[] { 200, 60, 50 })
            .Cast(Enums.BandFormat.Uchar)
            .Copy(interpretation: Enums.Interpretation.Srgb);
        Assert.Equal("#c83c32", PictureScaler.Look(red.PngsaveBuffer())!.Colour);
        Assert.Equal("#c83c32", PictureScaler.Look(red.PngsaveBuffer(profile: "srgb"))!.Colour);
        using var wide = red.Mutate(m => m.Set(GValue.BlobType, "icc-profile-data", Image.ProfileLoad("p3")));
        Assert.Matches("^#d[0-9a-f]", PictureScaler.Look(wide.PngsaveBuffer())!.Colour);
    }

    [Fact]
    public void What_shines_through_stays_and_has_no_colour()
    {
        using var through = Coloured(200, 100).Bandjoin([90]);
        using var opaque = Coloured(200, 100).Bandjoin([255]);
        var traits = PictureScaler.Look(through.PngsaveBuffer())!;
        Assert.Equal((true, null), (traits.HasAlpha, traits.Colour));
        Assert.False(PictureScaler.Look(opaque.PngsaveBuffer())!.HasAlpha);
        var small = PictureScaler.Shrink(through.PngsaveBuffer(), 100)!;
        using var seen = Read(PictureScaler.Encode(small, Recipe(PictureCoding.SharpWebp)));
        Assert.True(seen.HasAlpha());
        using var onPaper = Read(PictureScaler.Encode(small, Recipe(PictureCoding.Jpeg)));
        Assert.Equal(3, onPaper.Bands);
    }

    [Fact]
    public void Photos_and_drawings_are_told_apart_by_what_a_pixel_costs()
    {
        using var drawing = Image.Black(400, 300).Copy(interpretation: Enums.Interpretation.Srgb);
        Assert.Equal(PictureKind.Drawing, PictureScaler.Look(drawing.PngsaveBuffer())!.Kind);
        Assert.Equal(PictureKind.Photo, PictureScaler.Look(Coloured(400, 300).PngsaveBuffer())!.Kind);
        Assert.Equal(PictureKind.Photo, PictureScaler.Look(Noise)!.Kind);
    }

    [Fact]
    public void Moving_pictures_are_told_from_others()
    {
        using var one = Coloured(60, 40);
        using var two = one.Join(Coloured(60, 40, 9), Enums.Direction.Vertical);
        using var moving = two.Mutate(m => m.Set(GValue.GIntType, "page-height", 40));
        Assert.True(PictureScaler.Look(moving.GifsaveBuffer())!.IsAnimated);
        Assert.True(PictureScaler.Look(moving.WebpsaveBuffer())!.IsAnimated);
        Assert.False(PictureScaler.Look(one.GifsaveBuffer())!.IsAnimated);
        var png = one.PngsaveBuffer();
        byte[] animated =
        [
            .. png.AsSpan(0, 33),
            0,
            0,
            0,
            8,
            .. "acTL"u8,
            0,
            0,
            0,
            2,
            0,
            0,
            0,
            0,
            0xF3,
            0x8D,
            0x93,
            0x70,
        ];
        Assert.True(PictureScaler.Look((byte[])[.. animated, .. png.AsSpan(33)])!.IsAnimated);
    }

    [Fact]
    public void A_drawing_becomes_the_smaller_of_a_lossless_picture_and_a_good_one()
    {
        using var flat = Image.Black(300, 300).Copy(interpretation: Enums.Interpretation.Srgb);
        var sharp = PictureScaler.Encode(
            PictureScaler.Shrink(flat.PngsaveBuffer(), 300)!,
            Recipe(PictureCoding.SharpWebp)
        )!;
        Assert.Contains("VP8L", Encoding.Latin1.GetString(sharp, 0, 40), StringComparison.Ordinal);
        var noisy = PictureScaler.Encode(PictureScaler.Shrink(Noise, 300)!, Recipe(PictureCoding.SharpWebp))!;
        Assert.DoesNotContain("VP8L", Encoding.Latin1.GetString(noisy, 0, 40), StringComparison.Ordinal);
    }

    [Fact]
    public void A_few_bytes_that_claim_billions_of_pixels_are_refused()
    {
        var png = Coloured(20, 20).PngsaveBuffer();
        var header = png.AsSpan(16, 8);
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(header, 60_000);
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(header[4..], 60_000);
        Assert.Null(PictureScaler.Look(png));
        Assert.Null(PictureScaler.Shrink(png, 640));
    }

    // Its rows cannot be read one after the other. Only what libvips was asked for counts, since pages that are never
    // written are in no memory.
    [Fact]
    public void A_deep_interlaced_picture_of_more_than_half_the_pixels_is_refused_before_it_has_memory()
    {
        using var deep = Coloured(20, 20).Colourspace(Enums.Interpretation.Rgb16).Bandjoin([65_535]);
        var png = deep.PngsaveBuffer(interlace: true);
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), 12_000);
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), 12_000);
        Assert.Null(PictureScaler.Shrink(png, 640));
        Assert.InRange(Stats.MemHighwater, 0UL, 1_000_000_000UL);
    }

    [Fact]
    public void A_panorama_of_a_hundred_megapixels_is_made_small()
    {
        using var wide = Image.Black(25_000, 4_000).Copy(interpretation: Enums.Interpretation.Srgb);
        var small = PictureScaler.Shrink(wide.JpegsaveBuffer(q: 40), 1280)!;
        Assert.Equal((1280, 205), (small.Width, small.Height));
    }

    [Fact]
    public void Whatever_the_bytes_are_there_is_a_picture_or_none()
    {
        Gen.Select(Gen.Int[0, Noise.Length - 1], Gen.Byte, Gen.Int[0, Noise.Length])
            .Sample(
                (at, value, length) =>
                {
                    var bytes = Noise.AsSpan(0, length).ToArray();
                    if (at < length)
                        bytes[at] = value;
                    if (PictureScaler.Look(bytes) is { } traits)
                        Assert.InRange(traits.Width, 1, 65_535);
                    PictureScaler.Shrink(bytes, 40);
                },
                iter: 300,
                threads: 1
            );
    }

    [Fact]
    public void Traits_are_read_as_they_were_written()
    {
        foreach (
            var traits in new[]
            {
                PictureScaler.Look(Noise)!,
                new PictureTraits(3, 4, PictureKind.Drawing, true, true, null),
            }
        )
            Assert.Equal(traits, PictureTraits.Read(traits.Write()));
        Assert.Null(PictureTraits.Read(""));
        Assert.Null(PictureTraits.Read("a b c d e f"));
    }

    private static PictureRecipe Recipe(PictureCoding coding) => new(coding, 85);

    private static byte[] Jpeg(Image image) => image.JpegsaveBuffer(q: 95);

    // Soft colours with a dark corner, so that every turn of it looks different.
    private static Image Coloured(int width, int height, int seed = 3)
    {
        var soft = Image.Perlin(width, height, cellSize: 64, seed: seed);
        var grain = Image.Gaussnoise(width, height, sigma: 12, mean: 0, seed: seed);
        var red = (soft * 80) + grain + 128;
        var green = (soft * -60) + grain + 120;
        var blue = Image.Xyz(width, height)[0] * (200.0 / width) + grain;
        return red.Bandjoin(green, blue)
            .Cast(Enums.BandFormat.Uchar)
            .Copy(interpretation: Enums.Interpretation.Srgb)
            .Mutate(m => m.DrawRect([0, 0, 0], 0, 0, width / 4, height / 4, fill: true));
    }

    private static Image Read(byte[]? bytes) => Image.NewFromBuffer(bytes!).CopyMemory();

    private static double Difference(Image one, Image other)
    {
        Assert.Equal((one.Width, one.Height), (other.Width, other.Height));
        using var difference = (one - other).Abs();
        return difference.Avg();
    }
}
