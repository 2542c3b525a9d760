using System.Collections.Frozen;
using System.Collections.Immutable;
using Blog.Engine;
using Blog.Engine.Content;
using Blog.Engine.Outputs;
using Blog.Images;
using Blog.Images.Scaling;
using Blog.Model;
using Blog.Pages.Theme;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Pages.Pictures;

/// <summary>The pictures of a site in the sizes and formats that pages show. Each is an output that is made only when
/// another shows it, since most pictures of a site are shown in one place, and some in none.</summary>
internal sealed class PictureShelf
{
    private const string WholeMark = ".whole-";

    // Of the fingerprint: as many as nobody tries out.
    private const int WholeDigits = 16;

    private readonly SiteCatalogue _catalogue;
    private readonly ImmutableSortedDictionary<string, PicturePlace> _places;
    private readonly IContentStore _content;
    private readonly KeptResults _kept;
    private readonly PictureMaker _maker;
    private readonly Lazy<FrozenDictionary<SitePath, SiteAsset>> _originals;

    /// <summary>The pictures of a site.</summary>
    /// <param name="catalogue">Has the author's pictures.</param>
    /// <param name="places">Where the theme shows pictures.</param>
    /// <param name="content">Has their bytes.</param>
    /// <param name="kept">Keeps from run to run what was found out about pictures.</param>
    /// <param name="made">Keeps pictures from build to build.</param>
    public PictureShelf(
        SiteCatalogue catalogue,
        ImmutableSortedDictionary<string, PicturePlace> places,
        IContentStore content,
        KeptResults kept,
        IMadeFiles made
    )
    {
        (_catalogue, _places, _content, _kept) = (catalogue, places, content, kept);
        _maker = new PictureMaker(content, made);
        _originals = new(() =>
            catalogue
                .Assets.Where(a => IsRaster(a) && IsPublished(a))
                .GroupBy(PathOf)
                .ToFrozenDictionary(a => a.Key, a => a.First())
        );
    }

    private ImageSettings Settings => _catalogue.Settings.Images;

    /// <summary>Whether a place of this name is one of the theme.</summary>
    public bool HasPlace(string name) => _places.ContainsKey(name);

    /// <summary>The pictures for a place, which become part of the site by this; null when the author's own is shown as
    /// it is: it is small, animated, a drawing of vectors, unreadable or of another size than its header says, or the
    /// site asks for no others.</summary>
    /// <param name="original">The author's picture.</param>
    /// <param name="place">The place.</param>
    public PictureSet? Show(SiteAsset original, string place)
    {
        if (!Settings.AreMade || !IsRaster(original) || Look(original) is not { } traits)
            return null;
        var at = _places[place];
        var extension = original.Source.Extension;
        return PicturePlan.Of(traits, extension, at, Settings) is { } plan
            ? new PictureSet(PathOf(original), traits, plan, at.Sizes)
            : null;
    }

    /// <summary>Why an image that should have smaller ones has none, if its file or the machine is at fault; else
    /// null.</summary>
    /// <param name="original">The author's picture.</param>
    public Diagnostic? WhatIsWrong(SiteAsset original)
    {
        if (!Settings.AreMade || !IsRaster(original) || Look(original) is not null)
            return null;
        return WhatIsWrong(original, PictureTools.MissingForPictures);
    }

    /// <summary>Why a picture could not be looked at.</summary>
    /// <param name="original">The author's picture.</param>
    /// <param name="missing">What this machine lacks, as a clause; null for nothing.</param>
    internal static Diagnostic WhatIsWrong(SiteAsset original, string? missing) =>
        missing is not null
            ? DiagnosticCatalogue.PicturesNotMade.At(
                SourceLocation.OfFile(new ContentPath("content/site.yml")),
                missing
            )
            : DiagnosticCatalogue.PictureNotMade.At(SourceLocation.OfFile(original.Source), original.Source);

    /// <summary>Notes that the output which is being made shows a picture.</summary>
    public void Want(SitePath path) => _kept.SourceReads.Want(path);

    /// <summary>The path at which a picture is published with all its metadata, since its author asks for it. It cannot
    /// be guessed: a preview makes what is asked for, also for a picture whose metadata no page shows.</summary>
    public static SitePath WholeOf(SiteAsset original) =>
        new(
            $"{PathOf(original)}{WholeMark}{original.Fingerprint.ToShortString(WholeDigits)}{original.Source.Extension}"
        );

    /// <summary>The output at a path, if a picture can be made for it; else null.</summary>
    public Output? Find(SitePath path)
    {
        if (FindWhole(path) is { } whole)
            return whole;
        if (!Settings.AreMade || PictureFile.Read(path) is not { } file)
            return null;
        if (!_originals.Value.TryGetValue(file.Original, out var original) || !IsWidth(file.Width, original))
            return null;
        return new Output
        {
            Path = path,
            ContentType = file.ContentType,
            Fingerprint = original.Fingerprint,
            ClaimedBy = [SourceLocation.OfFile(original.Source)],
            Make = _ => Make(original, file),
        };
    }

    private Output? FindWhole(SitePath path)
    {
        var at = path.Value.LastIndexOf(WholeMark, StringComparison.Ordinal);
        if (
            at <= 0
            || !_originals.Value.TryGetValue(new SitePath(path.Value[..at]), out var original)
            || WholeOf(original) != path
        )
            return null;
        return new Output
        {
            Path = path,
            ContentType = ContentTypes.Of(original.Source.Extension),
            Fingerprint = original.Fingerprint,
            ClaimedBy = [SourceLocation.OfFile(original.Source)],
            Make = _ => new OutputContent(_content.Read(original.Source).Bytes, []),
        };
    }

    private OutputContent Make(SiteAsset original, PictureFile file)
    {
        var isDrawing = Look(original)?.Kind == PictureKind.Drawing;
        var (coding, quality) = file.Extension switch
        {
            ".avif" => (PictureCoding.Avif, Settings.AvifQuality),
            ".webp" when isDrawing => (PictureCoding.SharpWebp, 0),
            ".webp" => (PictureCoding.Webp, Settings.WebpQuality),
            ".jpg" => (PictureCoding.Jpeg, Settings.JpegQuality),
            _ => (PictureCoding.Png, 0),
        };
        var place = SourceLocation.OfFile(original.Source);
        if (_maker.Make(original, file.Width, new PictureRecipe(coding, quality)) is not { } bytes)
            return new OutputContent(default, [DiagnosticCatalogue.PictureNotMade.At(place, original.Source)]);
        var isShownMost = file.Width == _places[PicturePlace.Text].Widths[^1] || file.Width == original.Size?.Width;
        var isBest = !isDrawing && file.Extension == ".avif" || isDrawing && file.Extension == ".webp";
        var kilobytes = (bytes.Length + 999) / 1000;
        return new OutputContent(
            bytes,
            isShownMost && isBest && kilobytes > Settings.Budget
                ? [DiagnosticCatalogue.PictureTooLarge.At(place, original.Source.Name, kilobytes, Settings.Budget)]
                : []
        );
    }

    // Null, too, where the header has another size than the decoder: Find knows the header alone, and would refuse
    // widths that a page shows.
    private PictureTraits? Look(SiteAsset original)
    {
        var traits = _kept.GetOrMake(KeyOf(original), () => Known(original)).Traits;
        return traits is { IsAnimated: false } && original.Size != new ImageSize(traits.Width, traits.Height)
            ? null
            : traits;
    }

    private KnownTraits Known(SiteAsset original) => new(_maker.Look(original));

    private static Fingerprint KeyOf(SiteAsset original) =>
        new FingerprintBuilder().Add("traits").Add(original.Fingerprint).ToFingerprint();

    private bool IsWidth(int width, SiteAsset original) =>
        original.Size is { } size
        && width <= size.Width
        && (width == size.Width || _places.Values.Any(p => p.Widths.Contains(width)));

    private bool IsPublished(SiteAsset asset) =>
        asset.Owner is not { } owner || _catalogue.Find(owner) is not { IsListed: false };

    private static bool IsRaster(SiteAsset asset) =>
        asset is { Excluded: null, Size: not null }
        && asset.Source.Extension is ".jpg" or ".jpeg" or ".png" or ".webp" or ".avif" or ".gif";

    private static SitePath PathOf(SiteAsset asset) => new(asset.Permalink.Value[1..]);

    private sealed record KnownTraits(PictureTraits? Traits);
}
