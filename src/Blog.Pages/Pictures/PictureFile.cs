using System.Globalization;
using Blog.Engine.Outputs;
using Blog.Images.Scaling;
using Blog.Text;

namespace Blog.Pages.Pictures;

/// <summary>A picture that is made from one of the author's. Its name says how: <c>photo.jpg</c> in AVIF, 640 pixels
/// wide, is <c>photo.jpg.640.avif</c> beside it.</summary>
/// <param name="Original">The path of the author's picture.</param>
/// <param name="Width">How wide it is, in pixels.</param>
/// <param name="Extension">The ending of its name, with its dot.</param>
internal sealed record PictureFile(SitePath Original, int Width, string Extension)
{
    /// <summary>Its path.</summary>
    public SitePath Path => new(string.Create(CultureInfo.InvariantCulture, $"{Original}.{Width}{Extension}"));

    /// <summary>Its media type.</summary>
    public string ContentType => ContentTypes.Of(Extension);

    /// <summary>Reads a path; null when it is not one of a picture that is made.</summary>
    public static PictureFile? Read(SitePath path)
    {
        var text = path.Value;
        var dot = text.LastIndexOf('.');
        if (dot <= 0 || text[dot..] is not (".avif" or ".webp" or ".jpg" or ".png"))
            return null;
        var before = text.LastIndexOf('.', dot - 1);
        if (before <= 0 || text.IndexOf('/', before) >= 0)
            return null;
        var digits = text.AsSpan(before + 1, dot - before - 1);
        // No two paths mean the same picture.
        return
            digits.Length is > 0 and < 6
            && digits[0] != '0'
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var width)
            ? new PictureFile(new SitePath(text[..before]), width, text[dot..])
            : null;
    }

    /// <summary>The ending of the names of pictures in a format.</summary>
    public static string ExtensionOf(PictureCoding coding) =>
        coding switch
        {
            PictureCoding.Avif => ".avif",
            PictureCoding.Webp or PictureCoding.SharpWebp => ".webp",
            PictureCoding.Jpeg => ".jpg",
            _ => ".png",
        };
}
