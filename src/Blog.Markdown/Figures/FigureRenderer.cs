using System.Collections.Immutable;
using Blog.Markdown.Links;
using Blog.Markdown.Writing;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.Figures;

/// <summary>Writes figures; other paragraphs as Markdig does, less those that became empty.</summary>
internal sealed class FigureRenderer(LinkRenderer images) : ParagraphRenderer
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, ParagraphBlock paragraph)
    {
        var shown = Figure.ImagesOf(paragraph);
        if (Figure.IsSequence(paragraph, shown))
        {
            foreach (var image in shown)
                WriteFigure((FragmentRenderer)renderer, paragraph, [image]);
        }
        else if (!shown.IsEmpty)
        {
            WriteFigure((FragmentRenderer)renderer, paragraph, shown);
        }
        else if (paragraph.Inline?.FirstChild is not null)
            base.Write(renderer, paragraph);
    }

    // An id or class written after the only image is meant for all of the figure; a width is the image's.
    private void WriteFigure(FragmentRenderer renderer, ParagraphBlock paragraph, ImmutableArray<LinkInline> shown)
    {
        var own = shown.Length == 1 ? shown[0].TryGetAttributes() : null;
        var merged = Merged(paragraph.TryGetAttributes(), own);
        if (shown.Length > 1)
            merged.AddClass("figures");
        renderer.EnsureLine();
        renderer.Write("<figure").WriteAttributes(merged).Write('>');
        foreach (var image in shown)
        {
            if (image != shown[0])
                renderer.WriteLine();
            images.WriteImage(renderer, image, OfImage(image, shown.Length == 1), withTitle: false);
        }

        if (Figure.HasTitle(shown[^1]))
            renderer
                .Write("<figcaption>")
                .WriteEscape(shown[^1].Title!.ReplaceLineEndings("\n"))
                .Write("</figcaption>");
        renderer.WriteLine("</figure>");
    }

    private static HtmlAttributes? OfImage(LinkInline image, bool isAlone) =>
        image.TryGetAttributes() is { } own && isAlone
            ? new HtmlAttributes { Properties = own.Properties }
            : image.TryGetAttributes();

    private static HtmlAttributes Merged(HtmlAttributes? paragraph, HtmlAttributes? image)
    {
        var merged = new HtmlAttributes { Id = paragraph?.Id ?? image?.Id, Properties = paragraph?.Properties };
        foreach (var name in (paragraph?.Classes ?? []).Concat(image?.Classes ?? []))
            merged.AddClass(name);
        return merged;
    }
}
