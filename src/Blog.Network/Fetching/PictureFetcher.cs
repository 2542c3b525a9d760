using System.Collections.Concurrent;
using System.Collections.Immutable;
using Blog.Html;
using Blog.Images;
using Blog.Model.Cards;
using Blog.Network.Visiting;

namespace Blog.Network.Fetching;

/// <summary>
/// Fetches the pictures and icons of pages, and scales them to fit. Safe to use from several threads.
/// </summary>
internal sealed class PictureFetcher
{
    // Twice as large as cards show them, for screens with two dots per pixel.
    private const int IconSide = 64;
    private const int AvatarSide = 256;
    private const int PictureSide = 640;
    private const int FilmSide = 1280;

    // Smaller ones are tracking pixels, or a logo that the icon shows as well.
    private const int LeastSide = 96;
    private const int MostTries = 2;

    // The pages of one site have one icon.
    private readonly ConcurrentDictionary<string, Lazy<Task<FetchedPicture?>>> _icons = new(StringComparer.Ordinal);

    /// <summary>
    /// The first picture that can be fetched; null when none can, with a note unless the page offers none.
    /// </summary>
    /// <param name="addresses">The addresses of pictures, the best first.</param>
    /// <param name="page">What relative addresses are resolved against.</param>
    /// <param name="kind">What the page is.</param>
    /// <param name="notes">Collects why there is none.</param>
    /// <param name="visits">The page they belong to.</param>
    public static async Task<FetchedPicture?> ImageAsync(
        ImmutableArray<string> addresses,
        Uri page,
        LinkCardKind kind,
        ImmutableArray<string>.Builder notes,
        PageVisits visits
    )
    {
        var side = kind switch
        {
            LinkCardKind.Video or LinkCardKind.Slides or LinkCardKind.Demo => FilmSide,
            LinkCardKind.Profile => AvatarSide,
            _ => PictureSide,
        };
        var failures = new List<string>();
        foreach (var address in addresses.Select(a => Absolute(page, a)).OfType<Uri>().Distinct().Take(MostTries))
        {
            var visit = await visits.VisitAsync(address, Sought.Picture).ConfigureAwait(false);
            if (visit.Kind != VisitKind.Page)
                failures.Add($"Its picture could not be had: {visit.Message}");
            else if (WebPicture.Fit(visit.Body, side, side) is not { } picture)
                failures.Add($"Its picture {address.AbsoluteUri} cannot be read{Because()}.");
            else if (Math.Max(picture.Width, picture.Height) >= LeastSide)
                return new FetchedPicture(picture.Bytes, picture.Extension);
        }

        notes.AddRange(failures);
        return null;
    }

    private static string Because() => PictureTools.MissingForPictures is { } missing ? $": {missing}" : "";

    /// <summary>The icon of a page's site; null when none can be read.</summary>
    public async Task<FetchedPicture?> IconAsync(PageFacts page, Uri address, PageVisits visits)
    {
        foreach (var icon in PageIcons.Of(page, address).Take(MostTries + 1))
        {
            if (
                await _icons
                    .GetOrAdd(icon.AbsoluteUri, _ => new Lazy<Task<FetchedPicture?>>(() => IconAsync(icon, visits)))
                    .Value.ConfigureAwait(false) is
                { } found
            )
                return found;
            // The next page of this site has time of its own to ask again.
            if (visits.IsOver)
                _icons.TryRemove(icon.AbsoluteUri, out _);
        }

        return null;
    }

    private static async Task<FetchedPicture?> IconAsync(Uri address, PageVisits visits)
    {
        var visit = await visits.VisitAsync(address, Sought.Picture).ConfigureAwait(false);
        return visit.Kind == VisitKind.Page && WebPicture.Fit(visit.Body, IconSide, IconSide) is { } icon
            ? new FetchedPicture(icon.Bytes, icon.Extension)
            : null;
    }

    private static Uri? Absolute(Uri page, string address) =>
        Uri.TryCreate(page, address, out var found) && found.Scheme is "http" or "https" ? found : null;
}

/// <summary>A picture, fetched and scaled to fit.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="Extension">The ending for its name, with its dot: <c>.png</c> or <c>.jpg</c>.</param>
public sealed record FetchedPicture(ReadOnlyMemory<byte> Bytes, string Extension);
