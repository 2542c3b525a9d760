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
        var address = WriteAddress(renderer, "<img src=\"", link, LinkKind.Image);
        renderer.Write(" alt=\"").WriteEscape(InlineText.Of(link)).Write('"');
        if (withTitle)
            WriteTitle(renderer, link, attributes);
        if (lazyImages)
            WriteLoading(renderer, attributes);
        renderer.WriteAttributes(attributes);
        if (!Has(attributes, "width") && !Has(attributes, "height"))
            renderer.AddHole(new ImageSizeHole(renderer.Offset, address.Target, address.Span));
        renderer.Write('>');
    }

    private static void WriteLink(FragmentRenderer renderer, LinkInline link)
    {
        WriteAddress(renderer, "<a href=\"", link, LinkKind.Link);
        WriteTitle(renderer, link, link.TryGetAttributes());
        renderer.WriteAttributes(link).Write('>');
        renderer.WriteChildren(link);
        renderer.Write("</a>");
    }

    private static LinkHole WriteAddress(FragmentRenderer renderer, string before, LinkInline link, LinkKind kind)
    {
        renderer.Write(before);
        var hole = new LinkHole(renderer.Offset, link.Url ?? "", kind, LinkPlace.Of(link, renderer.Body));
        renderer.AddHole(hole);
        renderer.Write('"');
        return hole;
    }

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
        attributes?.Properties?.Exists(p => p.Key.Equals(key, StringComparison.OrdinalIgnoreCase)) ?? false;
}
