using Blog.Markdown.Fragments;
using Blog.Markdown.Reading;
using Blog.Markdown.Writing;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.Links;

/// <summary>Writes links and images.</summary>
/// <param name="lazyImages">Whether all images but the first are loaded lazily.</param>
internal sealed class LinkRenderer(bool lazyImages) : MarkdownObjectRenderer<FragmentRenderer, LinkInline>
{
    /// <inheritdoc/>
    protected override void Write(FragmentRenderer renderer, LinkInline link)
    {
        if (link.IsImage)
            WriteImage(renderer, link, link.TryGetAttributes(), withTitle: true);
        else
            WriteLink(renderer, link);
    }

    /// <summary>Writes an image with attributes that need not be its own.</summary>
    public void WriteImage(FragmentRenderer renderer, LinkInline link, HtmlAttributes? attributes, bool withTitle)
    {
        var image = ImageOf(renderer, link, attributes);
        renderer.AddHole(new PictureHole(renderer.Offset, image, IsEnd: false));
        WriteAddress(renderer, "<img src=\"", link, LinkKind.Image, image);
        renderer.Write(" alt=\"").WriteEscape(image.Alternative).Write('"');
        if (withTitle)
            WriteTitle(renderer, link, attributes);
        if (lazyImages)
            WriteLoading(renderer, attributes);
        renderer.WriteAttributes(WithoutShare(attributes, image));
        renderer.AddHole(new ImageSizeHole(renderer.Offset, image));
        renderer.Write('>');
        renderer.AddHole(new PictureHole(renderer.Offset, image, IsEnd: true));
    }

    private WrittenImage ImageOf(FragmentRenderer renderer, LinkInline link, HtmlAttributes? attributes) =>
        new(link.Url ?? "", InlineText.Of(link))
        {
            Classes = [.. attributes?.Classes ?? link.TryGetAttributes()?.Classes ?? []],
            Width = Value(attributes, "width"),
            HasHeight = Has(attributes, "height"),
            HasStyle = Has(attributes, "style"),
            IsLinked = IsLinked(link),
            IsLazy = lazyImages && renderer.ImageCount > 0 && !Has(attributes, "loading"),
        };

    private static bool IsLinked(LinkInline image)
    {
        for (var above = image.Parent; above is not null; above = above.Parent)
        {
            if (above is LinkInline { IsImage: false })
                return true;
        }

        return false;
    }

    // HTML knows no share of a column: whatever fills the hole writes it as a style.
    private static HtmlAttributes? WithoutShare(HtmlAttributes? attributes, WrittenImage image) =>
        image.Share is null
            ? attributes
            : new HtmlAttributes
            {
                Id = attributes!.Id,
                Classes = attributes.Classes,
                Properties = [.. attributes.Properties!.Where(p => !IsCalled(p.Key, "width"))],
            };

    private static void WriteLink(FragmentRenderer renderer, LinkInline link)
    {
        WriteAddress(renderer, "<a href=\"", link, LinkKind.Link);
        WriteTitle(renderer, link, link.TryGetAttributes());
        renderer.WriteAttributes(link).Write('>');
        renderer.WriteChildren(link);
        renderer.Write("</a>");
    }

    private static void WriteAddress(
        FragmentRenderer renderer,
        string before,
        LinkInline link,
        LinkKind kind,
        WrittenImage? image = null
    )
    {
        renderer.Write(before);
        var place = LinkPlace.Of(link, renderer.Body);
        renderer.AddHole(
            new LinkHole(renderer.Offset, link.Url ?? "", kind, place)
            {
                Image = image,
                LacksAlternative =
                    image is not null
                    && string.IsNullOrWhiteSpace(image.Alternative)
                    && !IsDecoration(link.TryGetAttributes()),
            }
        );
        renderer.Write('"');
    }

    // WAI-ARIA 1.2: what readers are to pass over.
    private static bool IsDecoration(HtmlAttributes? attributes) =>
        Value(attributes, "role") is "presentation" or "none"
        || Value(attributes, "aria-hidden") == "true"
        || attributes?.Classes?.Contains("decorative") == true;

    private static void WriteTitle(FragmentRenderer renderer, LinkInline link, HtmlAttributes? attributes)
    {
        if (!string.IsNullOrEmpty(link.Title) && !Has(attributes, "title"))
            renderer.Write(" title=\"").WriteEscape(link.Title.ReplaceLineEndings("\n")).Write('"');
    }

    // The first image is probably in view when the page opens; loading it late would only make the page slower.
    private static void WriteLoading(FragmentRenderer renderer, HtmlAttributes? attributes)
    {
        if (renderer.ImageCount++ > 0 && !Has(attributes, "loading"))
            renderer.Write(" loading=\"lazy\"");
        if (!Has(attributes, "decoding"))
            renderer.Write(" decoding=\"async\"");
    }

    private static bool Has(HtmlAttributes? attributes, string key) =>
        attributes?.Properties?.Exists(p => IsCalled(p.Key, key)) ?? false;

    private static string? Value(HtmlAttributes? attributes, string key) =>
        attributes?.Properties?.Find(p => IsCalled(p.Key, key)).Value;

    private static bool IsCalled(string name, string key) => name.Equals(key, StringComparison.OrdinalIgnoreCase);
}
