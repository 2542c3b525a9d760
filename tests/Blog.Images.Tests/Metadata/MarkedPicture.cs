using System.Runtime.InteropServices;
using System.Text;
using NetVips;

namespace Blog.Images.Tests.Metadata;

/// <summary>Pictures that tell a secret in every place where a format has metadata.</summary>
internal static class MarkedPicture
{
    /// <summary>Stands in all metadata, and nowhere in a picture without.</summary>
    public const string Secret = "SECRET-PLACE";

    private const string Packet =
        "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF "
        + "xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description rdf:about='"
        + Secret
        + "'/></rdf:RDF></x:xmpmeta>";

    /// <summary>A picture with noise in it.</summary>
    public static Image Noise(int width = 40, int height = 30, int bands = 3)
    {
        var noise = Image.Gaussnoise(width, height, sigma: 40, mean: 128, seed: 7);
        var all = noise.Bandjoin([
            .. Enumerable.Range(1, bands - 1).Select(i => noise.Rot(Enums.Angle.D180) * i / bands),
        ]);
        return all.Cast(Enums.BandFormat.Uchar)
            .Copy(interpretation: bands < 3 ? Enums.Interpretation.Bw : Enums.Interpretation.Srgb);
    }

    /// <summary>The same picture with Exif, XMP and an orientation.</summary>
    public static Image Marked(this Image image, int orientation = 1) =>
        image.Mutate(m =>
        {
            m.Set(GValue.GIntType, "orientation", orientation);
            m.Set(GValue.GStrType, "exif-ifd0-Make", Secret);
            m.Set(GValue.GStrType, "exif-ifd3-GPSLatitudeRef", "N");
            m.Set(GValue.GStrType, "exif-ifd3-GPSProcessingMethod", Secret);
            m.Set(GValue.BlobType, "xmp-data", Encoding.UTF8.GetBytes(Packet));
        });

    /// <summary>Whether bytes have the secret, or a sign of metadata that can hold it.</summary>
    public static bool Tells(ReadOnlyMemory<byte> bytes) =>
        Encoding.Latin1.GetString(bytes.Span) is var text
        && (
            text.Contains(Secret, StringComparison.Ordinal)
            || text.Contains("rdf:about", StringComparison.Ordinal)
            || text.Contains(Encoding.Latin1.GetString(Encoding.Unicode.GetBytes(Secret)), StringComparison.Ordinal)
        );

    /// <summary>The pixels of a file, as a decoder shows them; null when it shows none.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="pages">How many frames are read; -1 for all.</param>
    public static byte[]? Pixels(ReadOnlyMemory<byte> bytes, int? pages = null)
    {
        try
        {
            var options = new VOption { { "fail_on", Enums.FailOn.None } };
            if (pages is { } n)
                options.Add("n", n);
            using var image = Image.NewFromBuffer(bytes.ToArray(), kwargs: options);
            return image.Format == Enums.BandFormat.Ushort
                ? [.. MemoryMarshal.AsBytes<ushort>(image.WriteToMemory<ushort>())]
                : image.WriteToMemory<byte>();
        }
        catch (VipsException)
        {
            return null;
        }
    }
}
