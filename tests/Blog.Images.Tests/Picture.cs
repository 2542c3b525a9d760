using NetVips;

namespace Blog.Images.Tests;

/// <summary>A drawn image, read again from its PNG.</summary>
internal sealed class Picture
{
    private readonly byte[] _pixels;

    public Picture(DrawnImage? drawn)
    {
        Assert.NotNull(drawn);
        using var image = Image.PngloadBuffer(drawn.Png.ToArray());
        (Width, Height, Bands) = (image.Width, image.Height, image.Bands);
        _pixels = image.WriteToMemory<byte>();
        Assert.Equal((drawn.Width, drawn.Height), (Width, Height));
        Assert.Equal(3, Bands);
    }

    public int Width { get; }

    public int Height { get; }

    private int Bands { get; }

    public string At(int x, int y) => "#" + Convert.ToHexStringLower(_pixels.AsSpan(((y * Width) + x) * Bands, 3));

    public bool Has(string colour) =>
        Enumerable.Range(0, Height).Any(y => Enumerable.Range(0, Width).Any(x => At(x, y) == colour));

    // Where something other than the ground is, in a band of columns.
    public int[] InkRows(string ground, int left, int right) =>
        [.. Enumerable.Range(0, Height).Where(y => Enumerable.Range(left, right - left).Any(x => At(x, y) != ground))];

    public int[] InkColumns(string ground, int top, int bottom) =>
        [.. Enumerable.Range(0, Width).Where(x => Enumerable.Range(top, bottom - top).Any(y => At(x, y) != ground))];
}
