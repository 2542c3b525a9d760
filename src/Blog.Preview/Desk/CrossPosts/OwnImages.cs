using System.Text;
using Blog.Syndication.Renditions;

namespace Blog.Preview.Desk.CrossPosts;

/// <summary>Writes the images that a rendition brings with it into its HTML: a clipboard has no folder beside
/// it.</summary>
internal static class OwnImages
{
    /// <summary>The HTML with <c>data:</c> addresses (RFC 2397) in the place of the names of the rendition's own
    /// files.</summary>
    public static string Inline(string html, IEnumerable<RenditionFile> files)
    {
        var inlined = new StringBuilder(html);
        foreach (var file in files.Where(f => f.ContentType.StartsWith("image/", StringComparison.Ordinal)))
            inlined.Replace($"src=\"{file.Name}\"", $"src=\"{AddressOf(file)}\"");
        return inlined.ToString();
    }

    /// <summary>The address that holds the image itself.</summary>
    public static string AddressOf(RenditionFile image) =>
        $"data:{image.ContentType};base64,{Convert.ToBase64String(image.Bytes.Span)}";
}
