using Blog.Images.SocialCards;
using NetVips;

namespace Blog.Images.Tests.SocialCards;

public class PalettePngTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(7, 3)]
    [InlineData(256, 1)]
    [InlineData(40, 40)]
    [InlineData(256, 4)]
    [InlineData(512, 2)]
    public void Every_colour_comes_back_as_it_was(int width, int height)
    {
        byte[] pixels =
        [
            .. Enumerable
                .Range(0, width * height)
                .SelectMany(i => new[] { (byte)(i % 256), (byte)(i % 256 / 2), (byte)(255 - (i % 256)) }),
        ];
        using var png = Image.PngloadBuffer(PalettePng.Write(pixels, width)!);
        using var read = png.Colourspace(Enums.Interpretation.Srgb);
        Assert.Equal((width, height), (png.Width, png.Height));
        Assert.Equal(pixels, read.WriteToMemory<byte>());
    }

    [Fact]
    public void More_colours_than_a_palette_holds_are_refused()
    {
        byte[] pixels = [.. Enumerable.Range(0, 257).SelectMany(i => new[] { (byte)i, (byte)(i >> 8), (byte)0 })];
        Assert.Null(PalettePng.Write(pixels, 257));
    }
}
