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
        renderer.WriteLine("<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"Table\">");
        base.Write(renderer, table);
        renderer.EnsureLine().WriteLine("</div>");
    }
}
