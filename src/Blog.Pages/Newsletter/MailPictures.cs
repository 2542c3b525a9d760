using Blog.Engine.Outputs;
using Blog.Images;
using Blog.Images.Formulas;
using Blog.Reading.Documents;
using Blog.Text;

namespace Blog.Pages.Newsletter;

/// <summary>Draws pictures for mail.</summary>
internal static class MailPictures
{
    // One transparent pixel (PNG): it replaces a picture that cannot be drawn, so that the rest of the mail still
    // arrives.
    private static readonly byte[] Nothing = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
    );

    /// <summary>The picture as PNG, at most twice its width and at most <see cref="EditionPictures.Width"/> pixels
    /// wide.</summary>
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

    /// <summary>The picture of a formula as PNG.</summary>
    public static OutputContent Draw(FormulaImage formula) => new(formula.Draw()?.Png ?? Nothing, []);
}
