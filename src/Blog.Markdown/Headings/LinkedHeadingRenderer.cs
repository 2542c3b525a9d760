using Blog.Markdown.Fragments;
using Blog.Markdown.Reading;
using Blog.Markdown.Writing;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Blog.Markdown.Headings;

/// <summary>Writes headings. Their ids and links are for the document's own page: in a list of excerpts they could
/// clash with those of others.</summary>
internal sealed class LinkedHeadingRenderer : MarkdownObjectRenderer<FragmentRenderer, HeadingBlock>
{
    /// <inheritdoc/>
    protected override void Write(FragmentRenderer renderer, HeadingBlock heading)
    {
        var attributes = heading.GetAttributes();
        var id = HtmlEscaping.Escape(attributes.Id ?? "");
        renderer.EnsureLine();
        renderer.Write(
            heading.Level switch
            {
                1 => "<h1",
                2 => "<h2",
                3 => "<h3",
                4 => "<h4",
                5 => "<h5",
                _ => "<h6",
            }
        );
        var start = renderer.Offset;
        renderer.Write(" id=\"").Write(id).Write('"');
        renderer.KeepOnPage(start);
        renderer
            .WriteAttributes(new HtmlAttributes { Classes = attributes.Classes, Properties = attributes.Properties })
            .Write('>');
        renderer.WriteLeafInline(heading);
        renderer.AddHole(
            new AnchorHole(renderer.Offset, attributes.Id ?? "", InlineText.Of(heading.Inline)),
            inExcerpt: null
        );
        renderer.WriteLine(
            heading.Level switch
            {
                1 => "</h1>",
                2 => "</h2>",
                3 => "</h3>",
                4 => "</h4>",
                5 => "</h5>",
                _ => "</h6>",
            }
        );
    }
}
