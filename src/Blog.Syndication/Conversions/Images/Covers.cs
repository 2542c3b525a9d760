using System.Collections.Immutable;
using Blog.Html.Tree;
using Blog.Model.CrossPosts;
using Blog.Syndication.Trees;

namespace Blog.Syndication.Conversions.Images;

/// <summary>
/// The picture that stands for a post: as it is, or drawn as PNG where SVG is not shown; what cannot be drawn is left
/// out.
/// </summary>
internal static class Covers
{
    private const string Stem = "cover";

    // As wide as targets show covers on dense screens.
    private const int Width = 1600;

    /// <summary>
    /// The cover as the target can show it; null for none. Covers in fields of their own are never SVG: targets hand
    /// those to link previews, which show none.
    /// </summary>
    public static CoverImage? Of(Conversion conversion)
    {
        var (request, traits) = (conversion.Request, conversion.Traits);
        if (request.Cover is not { } cover)
            return null;
        if (traits.CoverInText && !traits.Images)
            return Without(
                $"image '{FileName(cover)}' of the cover",
                $"left out: {request.Target.Name} shows no images",
                conversion
            );
        if (!VectorAddress.IsSvg(cover.Url) || (traits.Svg && traits.CoverInText))
            return cover;
        var what = $"SVG cover '{FileName(cover)}'";
        if (VectorAddress.Draw(Stem, cover.Url, Width, conversion) is not { } place)
            return Without(what, "left out: it cannot be drawn here" + conversion.WhyNotDrawn(), conversion);
        conversion.Keep(cover.Url, place);
        conversion.Converted(request.Source, what, $"image {place}");
        return conversion.Published.ContainsKey(place) ? cover with { Url = place } : cover with { File = place };
    }

    /// <summary>
    /// The cover as the first image of the text, in normal form; nothing where it stands in a field of its own, or
    /// where the text shows it itself.
    /// </summary>
    /// <param name="cover">The cover as <see cref="Of"/> gave it.</param>
    /// <param name="conversion">The text's.</param>
    public static ImmutableArray<HtmlNode> AboveText(CoverImage? cover, Conversion conversion) =>
        cover is null
        || !conversion.Traits.CoverInText
        || IsIn(conversion.Request.Cover!.Url, HtmlTree.Read(conversion.Request.Html))
            ? []
            : NormalForm.Of([Nodes.Element("figure", Nodes.Image(cover.Place, cover.Alt))]);

    private static bool IsIn(string address, ImmutableArray<HtmlNode> text) =>
        Nodes.First(text, e => e.Name == "img" && e.Attribute("src") == address) is not null;

    private static CoverImage? Without(string what, string became, Conversion conversion)
    {
        conversion.Lost(conversion.Request.Source, what, became);
        return null;
    }

    private static string FileName(CoverImage cover) => VectorAddress.FileName(cover.Url);
}
