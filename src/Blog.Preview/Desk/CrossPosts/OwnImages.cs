using System.Text;
using Blog.Syndication.Renditions;

namespace Blog.Preview.Desk.CrossPosts;

/// <summary>Writes the images of a rendition into its HTML, since a clipboard cannot carry files beside it.</summary>
internal static class OwnImages
{
    /// <summary>The HTML, with a <c>data:</c> address (RFC 2397) in the place of the name of each image file.</summary>
    public static string Inline(string html, IEnumerable<RenditionFile> files)
    {
        var inlined = new StringBuilder(html);
        foreach (var file in files.Where(f => f.ContentType.StartsWith("image/", StringComparison.Ordinal)))
            inlined.Replace($"src=\"{file.Name}\"", $"src=\"{AddressOf(file)}\"");
        return inlined.ToString();
    }

    /// <summary>The <c>data:</c> address that holds an image.</summary>
    public static string AddressOf(RenditionFile image) =>
        $"data:{image.ContentType};base64,{Convert.ToBase64String(image.Bytes.Span)}";
}
