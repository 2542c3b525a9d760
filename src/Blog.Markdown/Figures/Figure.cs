using Blog.Markdown.Links;
using Blog.Markdown.Writing;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.Figures;

/// <summary>Tells figures from paragraphs.</summary>
internal static class Figure
{
    /// <summary>The image that makes a paragraph a figure; null when it is a paragraph.</summary>
    public static LinkInline? ImageOf(ParagraphBlock paragraph) =>
        paragraph.Inline is { FirstChild: LinkInline { IsImage: true, NextSibling: null } image }
        && !string.IsNullOrWhiteSpace(image.Title)
            ? image
            : null;
}

/// <summary>Writes figures; other paragraphs as Markdig does, less those that became empty.</summary>
internal sealed class FigureRenderer(LinkRenderer images) : ParagraphRenderer
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, ParagraphBlock paragraph)
    {
        if (Figure.ImageOf(paragraph) is { } image)
            WriteFigure((FragmentRenderer)renderer, paragraph, image);
        else if (paragraph.Inline?.FirstChild is not null)
            base.Write(renderer, paragraph);
    }

    // An id or class written after the image is meant for all of the figure; a width is the image's.
    private void WriteFigure(FragmentRenderer renderer, ParagraphBlock paragraph, LinkInline image)
    {
        var own = image.TryGetAttributes();
        renderer.EnsureLine();
        renderer.Write("<figure").WriteAttributes(Merged(paragraph.TryGetAttributes(), own)).Write('>');
        images.WriteImage(
            renderer,
            image,
            own is null ? null : new HtmlAttributes { Properties = own.Properties },
            withTitle: false
        );
        renderer
            .Write("<figcaption>")
            .WriteEscape(image.Title!.ReplaceLineEndings("\n"))
            .WriteLine("</figcaption></figure>");
    }

    private static HtmlAttributes Merged(HtmlAttributes? paragraph, HtmlAttributes? image)
    {
        var merged = new HtmlAttributes { Id = paragraph?.Id ?? image?.Id, Properties = paragraph?.Properties };
        foreach (var name in (paragraph?.Classes ?? []).Concat(image?.Classes ?? []))
            merged.AddClass(name);
        return merged;
    }
}
