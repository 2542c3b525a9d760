using Blog.Markdown.Fragments;
using Blog.Markdown.Writing;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.Links;

/// <summary>Writes addresses in angle brackets.</summary>
internal sealed class AutolinkRenderer : MarkdownObjectRenderer<FragmentRenderer, AutolinkInline>
{
    /// <inheritdoc/>
    protected override void Write(FragmentRenderer renderer, AutolinkInline link)
    {
        var target = link.IsEmail ? "mailto:" + link.Url : link.Url;
        var span = renderer.Body.InFile(link.Span.Start + 1, link.Span.End);
        renderer.Write("<a href=\"");
        renderer.AddHole(new LinkHole(renderer.Offset, target, LinkKind.Link, span));
        renderer.Write('"');
        renderer.WriteAttributes(link).Write('>').WriteEscape(link.Url).Write("</a>");
    }
}
