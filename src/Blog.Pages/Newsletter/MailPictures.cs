using Blog.Engine.Outputs;
using Blog.Images;
using Blog.Reading.Documents;
using Blog.Text;

namespace Blog.Pages.Newsletter;

/// <summary>Draws pictures for mail.</summary>
internal static class MailPictures
{
    // One transparent pixel (PNG): what stands where nothing can be drawn, so that what else is said still arrives.
    private static readonly byte[] Nothing = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
    );

    /// <summary>The picture as PNG, no wider than needed.</summary>
    public static OutputContent Draw(SiteAsset asset, ReadOnlyMemory<byte> bytes)
    {
        var width = Math.Min(EditionPictures.Width, 2 * (asset.Size?.Width ?? EditionPictures.Width));
        var drawn =
            asset.Source.Extension == ".svg"
                ? SvgImage.ToPng(bytes, width)?.Png
                : WebPicture.Fit(bytes, width, 4 * EditionPictures.Width, asPng: true)?.Bytes;
        return drawn is { } png
            ? new OutputContent(png, [])
            : new OutputContent(
                Nothing,
                [DiagnosticCatalogue.MailPictureNotMade.At(SourceLocation.OfFile(asset.Source), asset.Source)]
            );
    }
}
