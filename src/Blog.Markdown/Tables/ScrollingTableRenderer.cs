using Blog.Markdown.Fragments;
using Blog.Markdown.Writing;
using Markdig.Extensions.Tables;
using Markdig.Renderers;

namespace Blog.Markdown.Tables;

/// <summary>Writes tables within a box that can be scrolled, also by keyboard, where the page is too narrow.</summary>
internal sealed class ScrollingTableRenderer : HtmlTableRenderer
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine();
        renderer.Write("<div class=\"table\" tabindex=\"0\" role=\"group\" aria-label=\"");
        ((FragmentRenderer)renderer).AddWord(DocumentWords.Table).WriteLine("\">");
        base.Write(renderer, table);
        renderer.EnsureLine().WriteLine("</div>");
    }
}
