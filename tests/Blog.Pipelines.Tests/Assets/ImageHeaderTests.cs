using Blog.Pipelines.Assets;
using Blog.Pipelines.Documents;
using CsCheck;

namespace Blog.Pipelines.Tests.Assets;

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
    [InlineData("<svg width=\"30\" height=\"40\">", 30, 40)]
    [InlineData("<?xml version='1.0'?><svg height='40px' width='30.4px'>", 30, 40)]
    [InlineData("<svg viewBox=\"0 0 64 48\">", 64, 48)]
    [InlineData("<svg width=\"100%\" height=\"100%\" viewBox=\"0,0,64,48\">", 64, 48)]
    public void A_drawing_says_its_size_or_its_proportions(string svg, int width, int height) =>
        Assert.Equal(new ImageSize(width, height), ImageHeader.ReadSize(".svg", System.Text.Encoding.UTF8.GetBytes(svg)));

    [Theory]
    [InlineData("<svg>")]
    [InlineData("<svg width=\"99999999999999999999\" height=\"1\">")]
    [InlineData("<svg stroke-width=\"3\" height=\"4\">")]
    public void A_drawing_without_a_size_has_none(string svg) => Assert.Null(ImageHeader.ReadSize(".svg", System.Text.Encoding.UTF8.GetBytes(svg)));

    [Fact]
    public void Any_bytes_are_an_image_of_some_size_or_of_none() => Gen.Select(Gen.OneOf(".png", ".gif", ".jpg", ".webp", ".svg", ".bmp"), Gen.Byte.Array[0, 80])
        .Sample((extension, bytes) => ImageHeader.ReadSize(extension, bytes) is null or { Width: > 0, Height: > 0 });
}
