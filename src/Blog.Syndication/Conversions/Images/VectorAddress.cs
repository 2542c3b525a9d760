namespace Blog.Syndication.Conversions.Images;

/// <summary>Recognizes SVG images by their addresses.</summary>
internal static class VectorAddress
{
    /// <summary>Whether the name of the file ends as those of SVG do.</summary>
    public static bool IsSvg(string address) => Path(address).EndsWith(".svg", StringComparison.OrdinalIgnoreCase);

    /// <summary>The name of the file, for people.</summary>
    public static string FileName(string address) => Path(address).Split('/')[^1];

    private static string Path(string address) => address.Split('?', '#')[0];
}
