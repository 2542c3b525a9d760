using System.Collections.Immutable;
using Blog.Images.Scaling;
using Blog.Model;
using Blog.Pages.Theme;

namespace Blog.Pages.Pictures;

/// <summary>Which pictures are made of one for a place.</summary>
/// <param name="Widths">Their widths in pixels, ascending; the last is that of the picture that every program
/// shows.</param>
/// <param name="Formats">The formats beside that of every program, best first.</param>
/// <param name="Plain">The format that every browser, feed reader and mail program shows.</param>
/// <param name="KeepsOriginal">Whether the author's own file is that picture.</param>
internal sealed record PicturePlan(
    ImmutableArray<int> Widths,
    ImmutableArray<PictureCoding> Formats,
    PictureCoding Plain,
    bool KeepsOriginal
)
{
    // An icon or a smiley: a few kilobytes, which nobody waits for.
    private const int LeastWidth = 160;

    // A picture that is a tenth smaller than the next is not worth a file.
    private const double LeastStep = 1.1;

    // Letters of a screenshot have two colours, and a dozen when they are scaled down: it has more bytes then, and is
    // less sharp.
    private const double MostOfWhole = 1.5;

    /// <summary>The plan for a picture; null when it is best left as it is: small, or animated.</summary>
    /// <param name="traits">The picture.</param>
    /// <param name="extension">The ending of its name, in lower case.</param>
    /// <param name="place">Where it is shown.</param>
    /// <param name="settings">The formats.</param>
    public static PicturePlan? Of(PictureTraits traits, string extension, PicturePlace place, ImageSettings settings)
    {
        if (traits.IsAnimated || traits.Width < LeastWidth)
            return null;
        var isDrawing = traits.Kind == PictureKind.Drawing;
        var plain = isDrawing || traits.HasAlpha ? PictureCoding.Png : PictureCoding.Jpeg;
        var widths = WidthsOf(traits.Width, isDrawing, place.Widths);
        return new PicturePlan(
            widths,
            [.. settings.Formats.Select(name => CodingOf(name, isDrawing)).OfType<PictureCoding>()],
            plain,
            // Written again, a drawing of the same size has as many bytes as before.
            KeepsOriginal: widths[^1] == traits.Width && isDrawing && extension == PictureFile.ExtensionOf(plain)
        );
    }

    /// <summary>The widths of the pictures in a format. Only few browsers ask for another than the best.</summary>
    public ImmutableArray<int> WidthsIn(PictureCoding format) =>
        format == Formats[0] || Widths.Length < 3 ? Widths : [Widths[0], Widths[^1]];

    private static ImmutableArray<int> WidthsOf(int width, bool isDrawing, ImmutableArray<int> ofPlace)
    {
        if (isDrawing && width < MostOfWhole * ofPlace[^1])
            return [width];
        var most = int.Min(width, ofPlace[^1]);
        return [.. ofPlace.Where(w => w * LeastStep < most), most];
    }

    // AVIF blurs letters that WebP keeps for fewer bytes.
    private static PictureCoding? CodingOf(string format, bool isDrawing) =>
        format switch
        {
            "webp" when isDrawing => PictureCoding.SharpWebp,
            "webp" => PictureCoding.Webp,
            "avif" when !isDrawing => PictureCoding.Avif,
            _ => null,
        };
}
