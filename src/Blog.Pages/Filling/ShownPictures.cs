using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using Blog.Markdown.Fragments;
using Blog.Model;
using Blog.Pages.Pictures;
using Blog.Pages.Theme;
using Blog.Pages.Values;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;
using Blog.Reading.Linking;
using Blog.Text;
using Blog.Text.Reads;

namespace Blog.Pages.Filling;

/// <summary>Writes the pictures of texts. A page gets a <c>picture</c> element with all sizes and formats, and a link
/// to the large one; feeds, mail and copies get the one that every program shows.</summary>
/// <param name="catalogue">Has the author's pictures.</param>
/// <param name="shelf">Has the others.</param>
internal sealed class ShownPictures(SiteCatalogue catalogue, PictureShelf shelf)
{
    private const string Untouched = "original";
    private const string Whole = "keep-metadata";

    // What a click opens is worth the click.
    private const double LeastGain = 1.5;

    private readonly LinkResolver _resolver = new(catalogue);
    private readonly LinkWriter _writer = new(catalogue.Settings.BaseUrl);

    /// <summary>What stands before an image, or behind it.</summary>
    public string Around(PictureHole hole, FillContext context)
    {
        if (context.ShownOn is null || AssetOf(hole.Image.Target, context) is not { } asset)
            return "";
        var (set, dark) = (SetOf(asset, hole.Image, context), DarkOf(asset, context));
        if (hole.IsEnd)
            return (set is null && dark is null ? "" : "</picture>")
                + (dark is null ? "" : Dark(dark, hole.Image, context))
                + (LargeOf(asset, set, hole.Image) is null ? "" : "</a>");
        var large = LargeOf(asset, set, hole.Image) is { } path
            ? $"<a class=\"enlarge\" href=\"{Here(path, context)}\">"
            : "";
        if (set is null && dark is null)
        {
            if (shelf.WhatIsWrong(asset) is { } wrong && !IsUntouched(hole.Image))
                context.Diagnostics.Add(wrong);
            return large;
        }

        return large
            + (dark is null ? "<picture>" : "<picture class=\"picture-light\">")
            + (set is null ? "" : Sources(set, hole.Image, context.ShownOn));
    }

    /// <summary>The address of an image, where it is not that of its file as it is; else null.</summary>
    public string? Address(WrittenImage image, FillContext context)
    {
        if (AssetOf(image.Target, context) is not { } asset)
            return null;
        var path = image.Classes.Contains(Whole) ? PictureShelf.WholeOf(asset) : SetOf(asset, image, context)?.Plain;
        return path is { } own ? Here(own, context) : null;
    }

    /// <summary>The other attributes of an image.</summary>
    public string Attributes(WrittenImage image, FillContext context)
    {
        var asset = AssetOf(image.Target, context);
        var set = asset is null ? null : SetOf(asset, image, context);
        // HTML that stands for itself has no style: mail programs and feed readers know the attribute.
        if (context.ShownOn is null && image.Share is { } share)
            return $" width=\"{share}\"";
        return SizeOf(image, set is null ? asset?.Size : set.PlainSize) + StyleOf(image, set, context);
    }

    /// <summary>The <c>source</c> elements of a picture for a place of the theme, and the address for its <c>img</c>
    /// element.</summary>
    /// <param name="asset">The author's picture.</param>
    /// <param name="place">The place.</param>
    /// <param name="shownOn">The page that shows it; null away from the site.</param>
    public PlacedPicture Place(SiteAsset asset, string place, Permalink? shownOn)
    {
        var set = shelf.Show(asset, place);
        var plain = set?.Plain ?? new SitePath(asset.Permalink.Value[1..]);
        return new PlacedPicture(
            set is null || shownOn is null ? "" : Sources(set, null, shownOn),
            AddressOf(plain, shownOn),
            set?.PlainSize ?? asset.Size
        );
    }

    /// <summary>The picture that an address in a text means, for a text; null when it means none of the site.</summary>
    public PlacedPicture? Place(string written, FillContext context)
    {
        if (AssetOf(written, context) is not { } asset)
            return null;
        var set = SetOf(asset, new WrittenImage(written, ""), context);
        return set is null
            ? new PlacedPicture("", AddressOf(new SitePath(asset.Permalink.Value[1..]), context.ShownOn), asset.Size)
            : Place(asset, PicturePlace.Text, context.ShownOn);
    }

    private static bool IsUntouched(WrittenImage image) =>
        image.Classes.Contains(Untouched) || image.Classes.Contains(Whole);

    private SiteAsset? AssetOf(string written, FillContext context)
    {
        if (_resolver.Resolve(written, context.Origin).Asset is not { } asset)
            return null;
        context.Reads.Add(new ReadKey("image:" + asset.Source, ""), asset.Fingerprint);
        return asset;
    }

    private PictureSet? SetOf(SiteAsset asset, WrittenImage image, FillContext context)
    {
        if (IsUntouched(image))
            return null;
        // Mail has pictures of its own for formats that few mail programs show.
        if (context.Mode == FillMode.Mail && asset.Source.Extension is ".webp" or ".avif")
            return null;
        return shelf.Show(asset, image.Classes.FirstOrDefault(shelf.HasPlace) ?? PicturePlace.Text);
    }

    // By its name: chart.png and chart.dark.png.
    private SiteAsset? DarkOf(SiteAsset asset, FillContext context)
    {
        var name = $"{asset.Source.Value[..^asset.Source.Extension.Length]}.dark{asset.Source.Extension}";
        var dark = catalogue.FindAsset(new ContentPath(name));
        context.Reads.Add(new ReadKey("image:" + name, ""), dark?.Fingerprint ?? default);
        return dark;
    }

    private string Dark(SiteAsset dark, WrittenImage image, FillContext context)
    {
        var set = SetOf(dark, image, context);
        var address = AddressOf(set?.Plain ?? new SitePath(dark.Permalink.Value[1..]), context.ShownOn);
        // A style sheet that knows nothing of it shows the light one alone. What is hidden is not loaded.
        return "<picture class=\"picture-dark\" hidden>"
            + (set is null ? "" : Sources(set, image, context.ShownOn))
            + $"<img src=\"{WebUtility.HtmlEncode(address)}\" alt=\"{WebUtility.HtmlEncode(image.Alternative)}\" "
            + "loading=\"lazy\" decoding=\"async\""
            + SizeOf(image, set is null ? dark.Size : set.PlainSize)
            + StyleOf(image, set, context)
            + "></picture>";
    }

    private SitePath? LargeOf(SiteAsset asset, PictureSet? set, WrittenImage image)
    {
        if (image.IsLinked || set is null || set.Size.Width < LeastGain * set.LeastWidth)
            return null;
        return shelf.Show(asset, PicturePlace.Large)?.Plain;
    }

    private string Sources(PictureSet set, WrittenImage? image, Permalink? shownOn)
    {
        var sizes = WebUtility.HtmlEncode(Sizes(set.Sizes, image));
        var html = new StringBuilder();
        foreach (var files in set.Sources)
        {
            var candidates = files.Select(f =>
                string.Create(CultureInfo.InvariantCulture, $"{AddressOf(f.Path, shownOn)} {f.Width}w")
            );
            html.Append($"<source type=\"{files[0].ContentType}\" ")
                .Append($"srcset=\"{WebUtility.HtmlEncode(string.Join(", ", candidates))}\" sizes=\"{sizes}\">");
        }

        return html.ToString();
    }

    // A browser that knows how wide a picture is laid out needs no sizes; it knows that of lazy ones alone.
    private static string Sizes(string sizes, WrittenImage? image)
    {
        if (image is null)
            return sizes;
        if (image.Width is { Length: > 0 and < 6 } width && width.All(char.IsAsciiDigit))
            return $"{width}px";
        return image.IsLazy ? "auto, " + sizes : sizes;
    }

    private static string SizeOf(WrittenImage image, ImageSize? size)
    {
        if (size is not { } known || image.HasHeight)
            return "";
        if (image.Width is null || image.Share is not null)
            return $" width=\"{known.Width}\" height=\"{known.Height}\"";
        return int.TryParse(image.Width, NumberStyles.None, CultureInfo.InvariantCulture, out var width) && width > 0
            ? $" height=\"{int.Max(1, (int)double.Round((double)width * known.Height / known.Width))}\""
            : "";
    }

    private static string StyleOf(WrittenImage image, PictureSet? set, FillContext context)
    {
        if (context.ShownOn is null || image.HasStyle)
            return "";
        ImmutableArray<string> rules =
        [
            .. image.Share is { } share ? [$"width:{share}"] : Array.Empty<string>(),
            .. set?.Colour is { } colour ? [$"background-color:{colour}"] : Array.Empty<string>(),
        ];
        return rules.IsEmpty ? "" : $" style=\"{string.Join(';', rules)}\"";
    }

    private string Here(SitePath path, FillContext context) => WebUtility.HtmlEncode(AddressOf(path, context.ShownOn));

    // What is written becomes part of the site.
    private string AddressOf(SitePath path, Permalink? shownOn)
    {
        shelf.Want(path);
        return _writer.Write(new LinkTarget { Permalink = path.ToPermalink() }, shownOn);
    }
}
