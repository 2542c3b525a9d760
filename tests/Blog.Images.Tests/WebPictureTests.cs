using System.Buffers.Binary;
using System.Text;
using CsCheck;
using NetVips;

namespace Blog.Images.Tests;

public sealed class WebPictureTests
{
    [Theory]
    [InlineData(1600, 900, 640, 360)]
    [InlineData(900, 1600, 360, 640)]
    [InlineData(320, 200, 320, 200)]
    public void A_picture_is_made_smaller_and_never_larger(int width, int height, int fittedWidth, int fittedHeight)
    {
        var fitted = WebPicture.Fit(Noise(width, height).JpegsaveBuffer(), 640, 640)!;
        Assert.Equal((".jpg", fittedWidth, fittedHeight), (fitted.Extension, fitted.Width, fitted.Height));
        using var read = Image.JpegloadBuffer(fitted.Bytes);
        Assert.Equal((fittedWidth, fittedHeight), (read.Width, read.Height));
    }

    [Fact]
    public void What_it_is_its_bytes_tell()
    {
        using var grey = Image.Black(80, 60);
        Assert.NotNull(WebPicture.Fit(grey.PngsaveBuffer(), 640, 640));
        Assert.NotNull(WebPicture.Fit(grey.WebpsaveBuffer(), 640, 640));
        Assert.NotNull(WebPicture.Fit(grey.GifsaveBuffer(), 640, 640));
        Assert.NotNull(WebPicture.Fit(grey.HeifsaveBuffer(compression: Enums.ForeignHeifCompression.Av1), 640, 640));
        Assert.NotNull(
            WebPicture.Fit("<svg xmlns='http://www.w3.org/2000/svg' width='4' height='2'/>"u8.ToArray(), 640, 640)
        );
        Assert.Null(WebPicture.Fit(grey.TiffsaveBuffer(), 640, 640));
        Assert.Null(WebPicture.Fit("<html><svg/></html>"u8.ToArray(), 640, 640));
        Assert.Null(WebPicture.Fit("%PDF-1.4"u8.ToArray(), 640, 640));
        Assert.Null(WebPicture.Fit(ReadOnlyMemory<byte>.Empty, 640, 640));
    }

    [Fact]
    public void Transparency_stays_and_what_is_only_called_so_goes()
    {
        using var seen = Noise(50, 50).Bandjoin([255]);
        using var through = Noise(50, 50).Bandjoin([120]);
        Assert.Equal(".jpg", WebPicture.Fit(seen.PngsaveBuffer(), 640, 640)!.Extension);
        Assert.Equal(".png", WebPicture.Fit(through.PngsaveBuffer(), 640, 640)!.Extension);
    }

    [Fact]
    public void A_photograph_is_turned_upright_and_tells_nothing_of_its_camera()
    {
        using var turned = Noise(60, 40).Mutate(m => m.Set(GValue.GIntType, "orientation", 6));
        var fitted = WebPicture.Fit(turned.JpegsaveBuffer(), 640, 640)!;
        Assert.Equal((40, 60), (fitted.Width, fitted.Height));
        Assert.DoesNotContain("Exif", Encoding.Latin1.GetString(fitted.Bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_drawing_fills_the_frame_and_reads_nothing_else()
    {
        var drawn = WebPicture.Fit(
            """
            <svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 10'>
            <image href='file:///etc/hostname' width='20' height='10'/></svg>
            """u8.ToArray(),
            64,
            64
        )!;
        Assert.Equal((".png", 64, 32), (drawn.Extension, drawn.Width, drawn.Height));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(24)]
    [InlineData(32)]
    public void An_icon_of_windows_is_read_whatever_its_depth(int depth)
    {
        var icon = WebPicture.Fit(Icon(Bitmap(depth, red: true)), 64, 64)!;
        Assert.Equal((".png", 16, 16), (icon.Extension, icon.Width, icon.Height));
        using var image = Image.PngloadBuffer(icon.Bytes);
        Assert.Equal([255d, 0, 0], image.Getpoint(3, 3)[..3]);
    }

    [Fact]
    public void Of_several_sizes_the_smallest_that_is_large_enough_is_taken()
    {
        byte[] Of(int side)
        {
            using var image = Image.Black(side, side);
            return image.PngsaveBuffer();
        }

        Assert.Equal(32, WebPicture.Fit(Icon(Of(16), Of(32), Of(48)), 32, 32)!.Width);
        Assert.Equal(48, WebPicture.Fit(Icon(Of(16), Of(48), Of(32)), 64, 64)!.Width);
        Assert.Equal(16, WebPicture.Fit(Icon(Of(16), new byte[48]), 64, 64)!.Width);
    }

    [Fact]
    public void The_mask_of_an_icon_is_transparent()
    {
        var icon = WebPicture.Fit(Icon(Bitmap(24, red: true, isMasked: true)), 64, 64)!;
        using var image = Image.PngloadBuffer(icon.Bytes);
        Assert.Equal(0, image.Getpoint(3, 3)[3]);
    }

    [Fact]
    public void Whatever_the_bytes_are_there_is_an_answer()
    {
        byte[][] wholes =
        [
            Icon(Bitmap(8, true)),
            Icon(Bitmap(32, true)),
            Icon(Bitmap(1, true)),
            Noise(9, 9).PngsaveBuffer(),
            Noise(9, 9).JpegsaveBuffer(),
        ];
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, 4000], Gen.Byte, Gen.Int[0, 4000])
            .Sample(
                (which, at, value, cut) =>
                {
                    var whole = wholes[which];
                    var bytes = whole[..int.Max(0, whole.Length - (cut % whole.Length))];
                    if (at < bytes.Length)
                        bytes[at] = value;
                    var fitted = WebPicture.Fit(bytes, 64, 64);
                    Assert.True(fitted is null or { Width: > 0 and <= 64, Height: > 0 and <= 64 });
                },
                iter: 2000
            );
    }

    private static Image Noise(int width, int height)
    {
        using var noise = Image.Gaussnoise(width, height, sigma: 40, mean: 128, seed: 7);
        using var bytes = noise.Cast(Enums.BandFormat.Uchar);
        return bytes.Bandjoin([bytes, bytes]).Copy(interpretation: Enums.Interpretation.Srgb);
    }

    private static byte[] Icon(params byte[][] pictures)
    {
        var start = 6 + (16 * pictures.Length);
        var file = new List<byte> { 0, 0, 1, 0, (byte)pictures.Length, 0 };
        foreach (var picture in pictures)
        {
            var side = picture[0] == 0x89 ? (byte)BinaryPrimitives.ReadUInt32BigEndian(picture.AsSpan(16)) : (byte)16;
            file.AddRange([
                side,
                side,
                0,
                0,
                1,
                0,
                32,
                0,
                .. BitConverter.GetBytes(picture.Length),
                .. BitConverter.GetBytes(start),
            ]);
            start += picture.Length;
        }

        return [.. file, .. pictures.SelectMany(p => p)];
    }

    // 16 by 16 pixels of red, colours as blue, green, red.
    private static byte[] Bitmap(int depth, bool red, bool isMasked = false)
    {
        var header = new byte[40];
        BinaryPrimitives.WriteInt32LittleEndian(header, 40);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(4), 16);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(8), 32);
        header[12] = 1;
        header[14] = (byte)depth;
        byte[] colour = [0, 0, red ? (byte)255 : (byte)0, 0];
        var palette = depth > 8 ? [] : Enumerable.Range(0, 1 << depth).SelectMany(_ => colour).ToArray();
        var row = ((16 * depth) + 31) / 32 * 4;
        var pixels =
            depth > 8 ? Enumerable.Range(0, 256).SelectMany(_ => colour[..(depth / 8)]).ToArray() : new byte[row * 16];
        return [.. header, .. palette, .. pixels, .. Enumerable.Repeat(isMasked ? (byte)255 : (byte)0, 64)];
    }
}
