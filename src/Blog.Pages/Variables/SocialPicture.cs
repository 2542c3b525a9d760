using Blog.Images.SocialCards;
using Blog.Model;
using Blog.Reading.Documents;
using Blog.Text;

namespace Blog.Pages.Variables;

/// <summary>A picture that the site makes for link previews.</summary>
/// <param name="Path">Its path. It follows from the address of the page, so that it stays when the page is
/// edited.</param>
/// <param name="Size">Its size in pixels.</param>
internal sealed record SocialPicture(SitePath Path, ImageSize Size)
{
    // Networks show smaller ones as a small square beside the text, or not at all.
    private const int LeastWidth = 600;
    private const int LeastHeight = 315;

    /// <summary>The folder of all pictures for link previews.</summary>
    public const string Folder = "social-cards";

    /// <summary>The picture of the author that it is cropped from; null for a card that is drawn.</summary>
    public SiteAsset? Photo { get; init; }

    /// <summary>A card that is drawn for a page.</summary>
    public static SocialPicture Drawn(Permalink page) =>
        new(PathOf(page, ".png"), new ImageSize(SocialCard.Width, SocialCard.Height));

    /// <summary>The picture of an author in the shape of a card, never enlarged; null for one that is a drawing
    /// or too small.</summary>
    public static SocialPicture? Cropped(Permalink page, SiteAsset photo)
    {
        if (
            photo.Source.Extension is not (".png" or ".jpg" or ".jpeg" or ".gif" or ".webp" or ".avif")
            || photo.Size is not { Width: >= LeastWidth, Height: >= LeastHeight } size
        )
            return null;
        var width = int.Min(
            SocialCard.Width,
            int.Min(size.Width, (int)((long)size.Height * SocialCard.Width / SocialCard.Height))
        );
        var height = (int)double.Round((double)width * SocialCard.Height / SocialCard.Width);
        return new SocialPicture(PathOf(page, ".jpg"), new ImageSize(width, int.Min(height, size.Height)))
        {
            Photo = photo,
        };
    }

    // "posts/hdf5/index.html" has "social-cards/posts/hdf5.png".
    private static SitePath PathOf(Permalink page, string extension)
    {
        const string Index = "/index.html";
        var path = page.ToSitePath().Value;
        var name = path.EndsWith(Index, StringComparison.Ordinal)
            ? path[..^Index.Length]
            : System.IO.Path.ChangeExtension(path, null);
        return new SitePath($"{Folder}/{name}{extension}");
    }
}
