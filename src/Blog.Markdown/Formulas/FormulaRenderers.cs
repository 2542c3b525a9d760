using Blog.Markdown.Fragments;
using Blog.Markdown.Writing;
using Markdig.Renderers;

namespace Blog.Markdown.Formulas;

/// <summary>Writes formulas in text, and references to numbered ones.</summary>
internal sealed class FormulaInlineRenderer : MarkdownObjectRenderer<FragmentRenderer, FormulaInline>
{
    /// <inheritdoc/>
    protected override void Write(FragmentRenderer renderer, FormulaInline node)
    {
        if (node.Anchor is { } anchor)
        {
            renderer.Write("<a href=\"");
            renderer.AddHole(
                new LinkHole(renderer.Offset, "#" + anchor, LinkKind.Footnote, renderer.Body.InFile(node.Span))
            );
            renderer.Write("\">").WriteEscape(node.Text);
            renderer.Write("</a>");
        }
        else if (node.Forms is { } forms)
            renderer.AddHole(new FormulaHole(renderer.Offset, forms) { Place = renderer.PlaceOf(node) });
        else
            renderer.WriteEscape(node.Text);
    }
}

/// <summary>Writes formulas that are blocks, within an element that can be scrolled where the window is narrow.
/// </summary>
internal sealed class FormulaBlockRenderer : MarkdownObjectRenderer<FragmentRenderer, FormulaBlock>
{
    /// <inheritdoc/>
    protected override void Write(FragmentRenderer renderer, FormulaBlock node)
    {
        if (node.Forms is not { } forms)
            return;
        renderer.EnsureLine();
        renderer.Write("<div class=\"formula\">");
        renderer.AddHole(new FormulaHole(renderer.Offset, forms) { Place = renderer.PlaceOf(node) });
        renderer.WriteLine("</div>");
    }
}
