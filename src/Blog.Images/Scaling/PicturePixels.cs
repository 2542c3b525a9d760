namespace Blog.Images.Scaling;

/// <summary>Pixels of a picture in sRGB, row by row.</summary>
/// <param name="bytes">A byte for each band of each pixel.</param>
/// <param name="width">How wide it is, in pixels.</param>
/// <param name="height">How high it is, in pixels.</param>
/// <param name="bands">How many bands a pixel has: one for grey or three for colours, and one more where something
/// shines through.</param>
public sealed class PicturePixels(byte[] bytes, int width, int height, int bands)
{
    /// <summary>How wide it is, in pixels.</summary>
    public int Width => width;

    /// <summary>How high it is, in pixels.</summary>
    public int Height => height;

    internal byte[] Bytes => bytes;

    internal int Bands => bands;
}
