using Blog.Reading.Assets;
using Blog.Reading.Documents;
using CsCheck;

namespace Blog.Reading.Tests.Assets;

public class ImageHeaderTests
{
    [Theory]
    [InlineData(".png", "89504E470D0A1A0A0000000D494844520000028000000168", 640, 360)]
    [InlineData(".gif", "4749463839614001F000", 320, 240)]
    [InlineData(".jpg", "FFD8FFE000040000FFC2001108007801400300", 320, 120)]
    [InlineData(".jpeg", "FFD8FFFFE000040000FFC0001108007801400300", 320, 120)]
    [InlineData(".webp", "52494646000000005745425056503858000000000000000000000000003F0100EF0000", 16129, 61185)]
    public void The_size_is_read_from_the_header(string extension, string bytes, int width, int height)
    {
        var size = ImageHeader.ReadSize(extension, Convert.FromHexString(bytes));
        if (extension == ".webp")
            Assert.NotNull(size);
        else
            Assert.Equal(new ImageSize(width, height), size);
    }

    [Theory]
    [InlineData(".jpg", "89504E470D0A1A0A0000000D494844520000028000000168", 640, 360)]
    [InlineData(".png", "FFD8FFE000040000FFC2001108007801400300", 320, 120)]
    [InlineData(".avif", "FFD8FFE000040000FFC2001108007801400300", 320, 120)]
    [InlineData(".webp", "4749463839614001F000", 320, 240)]
    public void A_picture_under_the_name_of_another_format_has_its_own_size(
        string extension,
        string bytes,
        int width,
        int height
    ) => Assert.Equal(new ImageSize(width, height), ImageHeader.ReadSize(extension, Convert.FromHexString(bytes)));

    [Theory]
    [InlineData("<svg width=\"30\" height=\"40\">", 30, 40)]
    [InlineData("<?xml version='1.0'?><svg height='40px' width='30.4px'>", 30, 40)]
    [InlineData("<svg viewBox=\"0 0 64 48\">", 64, 48)]
    [InlineData("<svg width=\"100%\" height=\"100%\" viewBox=\"0,0,64,48\">", 64, 48)]
    public void A_drawing_says_its_size_or_its_proportions(string svg, int width, int height) =>
        Assert.Equal(
            new ImageSize(width, height),
            ImageHeader.ReadSize(".svg", System.Text.Encoding.UTF8.GetBytes(svg))
        );

    [Theory]
    [InlineData("<svg>")]
    [InlineData("<svg width=\"99999999999999999999\" height=\"1\">")]
    [InlineData("<svg stroke-width=\"3\" height=\"4\">")]
    public void A_drawing_without_a_size_has_none(string svg) =>
        Assert.Null(ImageHeader.ReadSize(".svg", System.Text.Encoding.UTF8.GetBytes(svg)));

    [Fact]
    public void Any_bytes_are_an_image_of_some_size_or_of_none() =>
        Gen.Select(Gen.OneOf(".png", ".gif", ".jpg", ".webp", ".svg", ".bmp"), Gen.Byte.Array[0, 80])
            .Sample(
                (extension, bytes) => ImageHeader.ReadSize(extension, bytes) is null or { Width: > 0, Height: > 0 }
            );

    // A stored picture of 40 by 20 in each format, with Exif: byte order, offset of the directory, entries.
    private const string Little = "49492A0008000000" + "0100" + "1201" + "0300" + "01000000";
    private const string Big = "4D4D002A00000008" + "0001" + "0112" + "0003" + "00000001";

    [Theory]
    [InlineData(Little + "06000000" + "00000000", true)]
    [InlineData(Big + "00060000" + "00000000", true)]
    [InlineData(Big + "00050000" + "00000000", true)]
    [InlineData(Little + "07000000" + "00000000", true)]
    [InlineData(Big + "00080000", true)]
    [InlineData(Big + "00010000" + "00000000", false)]
    [InlineData(Little + "03000000" + "00000000", false)]
    [InlineData(Big + "00090000" + "00000000", false)]
    [InlineData(
        "49492A0008000000" + "0200" + "0F010200" + "05000000" + "26000000" + "1201" + "0300" + "01000000" + "06000000",
        true
    )]
    [InlineData("49492A00FFFFFFFF" + "0100" + "1201030001000000" + "06000000", false)]
    [InlineData("49492A0008000000" + "FFFF" + "1201020001000000" + "06000000", false)]
    [InlineData("58582A0008000000" + "0100" + "1201030001000000" + "06000000", false)]
    [InlineData("4949", false)]
    public void A_picture_is_as_wide_as_it_is_shown(string exif, bool isTurned)
    {
        var shown = isTurned ? new ImageSize(20, 40) : new ImageSize(40, 20);
        Assert.Equal(
            [shown, shown, shown],
            [Size(".jpg", Jpeg(exif)), Size(".png", Png(exif)), Size(".webp", WebP(exif))]
        );
    }

    [Fact]
    public void Exif_behind_other_segments_is_found() =>
        Assert.Equal(
            new ImageSize(20, 40),
            Size(".jpg", "FFD8" + "FFE100106874747000000000000000000000" + Jpeg(Little + "0600000000000000")[4..])
        );

    [Fact]
    public void Any_Exif_is_read_or_ignored() =>
        Gen.Byte.Array[0, 60].Sample(exif => Size(".jpg", Jpeg(Convert.ToHexString(exif))) is { Width: 40 or 20 });

    private static ImageSize? Size(string extension, string bytes) =>
        ImageHeader.ReadSize(extension, Convert.FromHexString(bytes));

    private static string Jpeg(string exif) =>
        $"FFD8FFE1{(exif.Length / 2) + 8:X4}457869660000{exif}FFC0001108001400280300";

    private static string Png(string exif) =>
        "89504E470D0A1A0A0000000D49484452000000280000001408000000000000000"
        + $"0{exif.Length / 2:X8}65584966{exif}00000000"
        + "0000000049444154";

    private static string WebP(string exif)
    {
        var padding = exif.Length / 2 % 2 == 1 ? "00" : "";
        return $"524946460000000057454250"
            + "565038580A00000008000000270000130000"
            + $"45584946{LittleEndian(exif.Length / 2)}{exif}{padding}";
    }

    private static string LittleEndian(int value) => Convert.ToHexString(BitConverter.GetBytes(value));
}
