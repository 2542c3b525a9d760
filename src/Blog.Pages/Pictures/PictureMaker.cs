using System.Collections.Immutable;
using System.Text;
using Blog.Engine.Content;
using Blog.Images.Scaling;
using Blog.Reading.Documents;
using Blog.Text.Fingerprints;

namespace Blog.Pages.Pictures;

/// <summary>Makes pictures, each once: what was made before is kept by the content of the picture, the recipe and the
/// version of what makes it.</summary>
/// <param name="content">Has the author's pictures.</param>
/// <param name="made">Keeps what was made.</param>
internal sealed class PictureMaker(IContentStore content, IMadeFiles made)
{
    // Of ten photos, or of one panorama. Where all are interlaced, that is half a gigabyte.
    private const long MostPixels = 120_000_000;

    // A width is written in several formats, one after the other.
    private const int MostRecent = 8;

    private readonly PixelBudget _budget = new(MostPixels);
    private readonly Lock _turn = new();
    private ImmutableList<(SiteAsset Original, int Width, Lazy<PicturePixels?> Pixels)> _recent = [];

    /// <summary>Looks at a picture; null when it cannot be read.</summary>
    public PictureTraits? Look(SiteAsset original)
    {
        if (KeyOf(original, "traits") is not { } key)
            return null;
        if (made.Find(key) is { } line)
            return PictureTraits.Read(Encoding.UTF8.GetString(line.Span));
        var traits = InBudget(original, () => PictureScaler.Look(content.Read(original.Source).Bytes));
        made.Keep(key, Encoding.UTF8.GetBytes(traits?.Write() ?? ""));
        return traits;
    }

    /// <summary>Makes a picture; null when it cannot be read.</summary>
    public ReadOnlyMemory<byte>? Make(SiteAsset original, int width, PictureRecipe recipe)
    {
        if (KeyOf(original, $"{width} {recipe.Coding} {recipe.Quality}") is not { } key)
            return null;
        if (made.Find(key) is { } known)
            return known;
        if (PixelsOf(original, width) is not { } pixels || PictureScaler.Encode(pixels, recipe) is not { } bytes)
            return null;
        made.Keep(key, bytes);
        return bytes;
    }

    private PicturePixels? PixelsOf(SiteAsset original, int width)
    {
        Lazy<PicturePixels?> pixels;
        lock (_turn)
        {
            var known = _recent.Find(r => r.Width == width && ReferenceEquals(r.Original, original));
            pixels = known.Pixels ?? new Lazy<PicturePixels?>(() => Shrink(original, width));
            if (known.Pixels is null)
                _recent = [.. _recent.TakeLast(MostRecent - 1), (original, width, pixels)];
        }

        return pixels.Value;
    }

    private PicturePixels? Shrink(SiteAsset original, int width) =>
        InBudget(original, () => PictureScaler.Shrink(content.Read(original.Source).Bytes, width));

    private T? InBudget<T>(SiteAsset original, Func<T?> work)
        where T : class => _budget.Spend(original.Size is { } size ? (long)size.Width * size.Height : 0, work);

    private static Fingerprint? KeyOf(SiteAsset original, string recipe) =>
        PictureScaler.Version is { } version
            ? new FingerprintBuilder().Add(version).Add(original.Fingerprint).Add(recipe).ToFingerprint()
            : null;
}
