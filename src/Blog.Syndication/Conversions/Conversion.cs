using System.Collections.Immutable;
using System.Globalization;
using Blog.Html.Tree;
using Blog.Images;
using Blog.Images.Formulas;
using Blog.Images.Scaling;
using Blog.Model.CrossPosts;
using Blog.Syndication.Renditions;
using Blog.Syndication.Traits;
using Blog.Syndication.Trees;
using Blog.Text.Fingerprints;

namespace Blog.Syndication.Conversions;

/// <summary>The conversion of one text for one target: what it starts from, and what it reports.</summary>
/// <param name="request">The post.</param>
/// <param name="traits">What the target takes and shows.</param>
/// <param name="drawing">Draws its images.</param>
internal sealed class Conversion(RenditionRequest request, TargetTraits traits, ImageDrawing drawing)
{
    private readonly List<Loss> _losses = [];
    private readonly List<RenditionFile> _images = [];
    private readonly Dictionary<string, PublishedPicture> _published = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);

    /// <summary>The post.</summary>
    public RenditionRequest Request => request;

    /// <summary>What the target takes and shows.</summary>
    public TargetTraits Traits => traits;

    /// <summary>Draws its images.</summary>
    public ImageDrawing Drawing => drawing;

    /// <summary>
    /// What was converted or lost so far: in the post's own file first, then in files it includes, each by line and
    /// column; what has one place, in the order it was found.
    /// </summary>
    public ImmutableArray<Loss> Losses =>
        [
            .. _losses
                .Select(l => (Loss: l, Place: LossPlace.Read(l.Place)))
                .OrderBy(l => l.Place.Path != request.Source)
                .ThenBy(l => l.Place.Path, StringComparer.Ordinal)
                .ThenBy(l => l.Place.Line)
                .ThenBy(l => l.Place.Column)
                .Select(l => l.Loss),
        ];

    /// <summary>The images drawn so far that are files of the rendition.</summary>
    public ImmutableArray<RenditionFile> Images => [.. _images];

    /// <summary>The images drawn so far that the site publishes, by their addresses.</summary>
    public IReadOnlyDictionary<string, PublishedPicture> Published => _published;

    /// <summary>Notes that something is shown in another way.</summary>
    public void Converted(string place, string what, string became) =>
        _losses.Add(new Loss(place, what, became, IsLost: false));

    /// <summary>Notes that a part of the meaning is lost.</summary>
    public void Lost(string place, string what, string became) =>
        _losses.Add(new Loss(place, what, became, IsLost: true));

    /// <summary>Draws an image for the rendition.</summary>
    /// <param name="stem">What it shows: <c>table</c>.</param>
    /// <param name="says">The fingerprint of what it says, however it looks: its address lasts as long.</param>
    /// <param name="recipe">The fingerprint of all that decides its bytes.</param>
    /// <param name="draw">Draws it; null when it cannot be drawn.</param>
    /// <returns>Where it is found: its whole address, or the name of its file; null when it cannot be drawn.</returns>
    public string? Draw(string stem, Fingerprint says, Fingerprint recipe, Func<DrawnImage?> draw) =>
        Draw(stem, says, recipe, draw, () => $"{stem}-{NextNumber(stem)}.png");

    /// <summary>Draws the only image of its kind.</summary>
    /// <inheritdoc cref="Draw(string, Fingerprint, Fingerprint, Func{DrawnImage?})"/>
    public string? DrawOne(string stem, Fingerprint says, Fingerprint recipe, Func<DrawnImage?> draw) =>
        Draw(stem, says, recipe, draw, () => $"{stem}.png");

    private string? Draw(
        string stem,
        Fingerprint says,
        Fingerprint recipe,
        Func<DrawnImage?> draw,
        Func<string> fileName
    )
    {
        if (drawing.Keep(recipe, () => draw()?.Png) is not { } png)
            return null;
        var name = PublishedPicture.NameOf(stem, says);
        if (request.AddressOf(name) is { } address)
        {
            _published.TryAdd(address, new PublishedPicture(name, recipe, png));
            return address;
        }

        var file = new RenditionFile(fileName(), "image/png", png);
        _images.Add(file);
        return file.Name;
    }

    private string NextNumber(string stem) =>
        (_images.Count(i => i.Name.StartsWith(stem + "-", StringComparison.Ordinal)) + 1).ToString(
            CultureInfo.InvariantCulture
        );

    /// <summary>Why this machine drew no picture, in brackets and after a space, for the end of a message; empty when
    /// it could have drawn one.</summary>
    public string WhyNotDrawn(bool forText = false) => drawing.Missing(forText) is { } missing ? $" ({missing})" : "";

    /// <summary>Remembers which file an image at home became, so that it is drawn once.</summary>
    public void Keep(string address, string file) => _files[address] = file;

    /// <summary>The file that an image at home became; null while there is none.</summary>
    public string? FileOf(string address) => _files.GetValueOrDefault(address);

    /// <summary>Changes elements of a tree, as <see cref="TreeChanges"/> does.</summary>
    public ImmutableArray<HtmlNode> Change(
        ImmutableArray<HtmlNode> tree,
        Func<HtmlElement, string, ImmutableArray<HtmlNode>?> change
    ) => tree.Change(request.Source, change);
}

/// <summary>Draws images for renditions; null where the machine cannot.</summary>
/// <param name="Table">Draws tables.</param>
/// <param name="Svg">Draws SVG as PNG, so many pixels wide.</param>
internal sealed record ImageDrawing(
    Func<TableContent, TableLook, DrawnImage?> Table,
    Func<ReadOnlyMemory<byte>, int, DrawnImage?> Svg
)
{
    /// <summary>What is missing for a picture, or for one of text, when none was drawn; null when nothing is.</summary>
    public Func<bool, string?> Missing { get; init; } = _ => null;

    /// <summary>Draws formulas, which are MathML.</summary>
    public Func<string, FormulaLook, DrawnImage?> Formula { get; init; } = (_, _) => null;

    /// <summary>Makes the bytes of a picture, or finds them where they were kept.</summary>
    public PictureKeeping Keep { get; init; } = (_, draw) => draw();

    /// <summary>Starts the fingerprint of all that decides the bytes of a picture.</summary>
    public static FingerprintBuilder Recipe() => new FingerprintBuilder().Add("copy 1").Add(PictureScaler.Version);

    /// <summary>Draws with the library and the fonts of this machine.</summary>
    public static ImageDrawing OfThisMachine { get; } =
        new(TableImage.Draw, SvgImage.ToPng)
        {
            Formula = (mathMl, look) => FormulaImage.Of(mathMl, look)?.Draw(),
            Missing = forText => forText ? PictureTools.MissingForText : PictureTools.MissingForPictures,
        };
}
