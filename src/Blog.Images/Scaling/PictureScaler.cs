using System.Globalization;
using System.Runtime.InteropServices;
using NetVips;

namespace Blog.Images.Scaling;

/// <summary>A door of this room: a picture of the author's in, smaller ones in the formats of the web out. They are
/// upright, in sRGB, and without metadata. The same picture and recipe give the same bytes, whatever the number of
/// cores, as long as <see cref="Version"/> is the same.</summary>
public static class PictureScaler
{
    /// <summary>How many pixels a picture has at most; half as many where it has 16 bits a colour and is interlaced, so
    /// that all of it is decoded at once. Larger ones are left as they are: a file of a few kilobytes can claim to
    /// have billions.</summary>
    public const long MaxPixels = 160_000_000;

    // Rows are read and scaled down one after the other, but interlaced pictures and AVIF are whole in memory.
    private const long MaxBytesAtOnce = 4 * MaxPixels;

    // A PNG of a drawing has fewer bytes for each pixel; one of a photo has more than one.
    private const double MostOfDrawing = 0.9;

    /// <summary>What makes pictures, and how: part of the key of whatever is kept. Null when the machine has no native
    /// library.</summary>
    public static string? Version =>
        Native.IsThere ? $"vips {string.Join('.', Enumerable.Range(0, 3).Select(Part))}, recipes 2" : null;

    /// <summary>Looks at a picture. Null when it is not a readable PNG, JPEG, GIF, WebP or AVIF, has more than
    /// <see cref="MaxPixels"/> pixels, or this machine has no native library.</summary>
    /// <param name="picture">The file.</param>
    public static PictureTraits? Look(ReadOnlyMemory<byte> picture) =>
        Try(
            picture,
            (bytes, format, header) =>
            {
                using var small = Thumbnail(bytes, 16, header);
                var hasAlpha = small.HasAlpha() && !IsOpaque(small);
                return new PictureTraits(
                    header.IsTurned ? header.Height : header.Width,
                    header.IsTurned ? header.Width : header.Height,
                    KindOf(bytes, format, header),
                    hasAlpha,
                    // Its frames stand behind a control chunk (APNG), which libvips does not know.
                    header.HasPages
                        || format == PictureFormat.Png && PictureChunks.IsAnimatedPng(bytes),
                    hasAlpha ? null : ColourOf(small)
                );
            }
        );

    /// <summary>Scales a picture down. Null in the cases of <see cref="Look"/>.</summary>
    /// <param name="picture">The file.</param>
    /// <param name="width">How wide it becomes, in pixels; one that is narrower stays as wide as it is.</param>
    public static PicturePixels? Shrink(ReadOnlyMemory<byte> picture, int width)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        return Try(
            picture,
            (bytes, _, header) =>
            {
                using var small = Thumbnail(bytes, width, header);
                using var plain = small.HasAlpha() && IsOpaque(small) ? small.Flatten() : small.Copy();
                return new PicturePixels(plain.WriteToMemory<byte>(), plain.Width, plain.Height, plain.Bands);
            }
        );
    }

    /// <summary>Writes pixels as a file; null when the format cannot hold so many.</summary>
    /// <param name="pixels">The pixels.</param>
    /// <param name="recipe">The format and its quality.</param>
    public static byte[]? Encode(PicturePixels pixels, PictureRecipe recipe)
    {
        try
        {
            using var raw = Image.NewFromMemory(
                pixels.Bytes,
                pixels.Width,
                pixels.Height,
                pixels.Bands,
                Enums.BandFormat.Uchar
            );
            using var image = raw.Copy(
                interpretation: pixels.Bands < 3 ? Enums.Interpretation.Bw : Enums.Interpretation.Srgb
            );
            return PictureEncoder.Encode(image, recipe);
        }
        catch (VipsException)
        {
            return null;
        }
    }

    private static T? Try<T>(ReadOnlyMemory<byte> picture, Func<byte[], PictureFormat, Header, T?> work)
        where T : class
    {
        if (!Native.IsThere || PictureFormats.Of(picture.Span) is not { } format)
            return null;
        if (format is PictureFormat.Svg or PictureFormat.Icon)
            return null;
        var bytes =
            MemoryMarshal.TryGetArray(picture, out var whole) && whole.Count == whole.Array!.Length
                ? whole.Array
                : picture.ToArray();
        try
        {
            var header = HeaderOf(bytes, format);
            return header.IsWithinLimits ? work(bytes, format, header) : null;
        }
        catch (VipsException)
        {
            return null;
        }
    }

    // What libvips opens has a copy of the file, which is gone before the picture is decoded.
    private static Header HeaderOf(byte[] bytes, PictureFormat format)
    {
        using var opened = Open(bytes, format);
        var isWhole = format == PictureFormat.Avif || Number(opened, "interlaced") > 0;
        var bytesOfBand = opened.Format is Enums.BandFormat.Uchar ? 1 : 2;
        return new Header(
            opened.Width,
            opened.Height,
            // Its loader of AVIF has turned the picture already, and says so.
            IsTurned: Number(opened, "orientation") is >= 5 and <= 8,
            HasPages: Number(opened, "n-pages") > 1,
            IsSrgb: !opened.Contains("icc-profile-data")
                && opened.Interpretation is Enums.Interpretation.Srgb or Enums.Interpretation.Bw,
            BytesAtOnce: isWhole ? (long)opened.Width * opened.Height * opened.Bands * bytesOfBand : 0
        );
    }

    private static int Number(Image opened, string name) =>
        opened.Contains(name) && opened.Get(name) is int number ? number : 0;

    // The loaders are listed, so that no unexpected format is read. This reads headers alone.
    private static Image Open(byte[] bytes, PictureFormat format) =>
        format switch
        {
            PictureFormat.Png => Image.PngloadBuffer(bytes),
            PictureFormat.Jpeg => Image.JpegloadBuffer(bytes),
            PictureFormat.Gif => Image.GifloadBuffer(bytes),
            PictureFormat.Webp => Image.WebploadBuffer(bytes),
            _ => Image.HeifloadBuffer(bytes),
        };

    // Upright, in sRGB, of eight bits. Its height is not limited. The file is read once, from top to bottom, so that
    // its pixels are in memory when it is asked for them twice.
    private static Image Thumbnail(byte[] bytes, int width, Header header)
    {
        using var small = Image.ThumbnailBuffer(
            bytes,
            width,
            height: int.MaxValue / 128,
            size: Enums.Size.Down,
            // To turn sRGB into sRGB takes as long as all else, and changes nothing.
            outputProfile: header.IsSrgb ? null : "srgb"
        );
        if (small.Format == Enums.BandFormat.Uchar)
            return small.CopyMemory();
        using var of8Bits = small.Colourspace(small.Bands < 3 ? Enums.Interpretation.Bw : Enums.Interpretation.Srgb);
        return of8Bits.CopyMemory();
    }

    private static bool IsOpaque(Image image)
    {
        using var alpha = image[image.Bands - 1];
        return alpha.Min() >= 255;
    }

    private static PictureKind KindOf(byte[] bytes, PictureFormat format, Header header)
    {
        var isLossless =
            format is PictureFormat.Png or PictureFormat.Gif
            || format == PictureFormat.Webp && PictureChunks.IsLosslessWebp(bytes);
        return isLossless && bytes.Length < MostOfDrawing * header.Pixels ? PictureKind.Drawing : PictureKind.Photo;
    }

    private static string ColourOf(Image small)
    {
        Span<int> rgb = stackalloc int[3];
        for (var band = 0; band < 3; band++)
        {
            using var one = small[int.Min(band, small.Bands - 1)];
            rgb[band] = small.Bands < 3 && band > 0 ? rgb[0] : (int)double.Round(one.Avg());
        }

        return string.Create(CultureInfo.InvariantCulture, $"#{rgb[0]:x2}{rgb[1]:x2}{rgb[2]:x2}");
    }

    private static int Part(int part) => NetVips.NetVips.Version(part);

    private readonly record struct Header(
        int Width,
        int Height,
        bool IsTurned,
        bool HasPages,
        bool IsSrgb,
        long BytesAtOnce
    )
    {
        public long Pixels => (long)Width * Height;

        public bool IsWithinLimits => Pixels <= MaxPixels && BytesAtOnce <= MaxBytesAtOnce;
    }
}
