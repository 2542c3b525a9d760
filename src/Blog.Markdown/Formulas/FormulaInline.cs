using Blog.Markdown.Fragments;
using Blog.Markdown.Reading;
using Blog.Markdown.Writing;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.Formulas;

/// <summary>A formula in text, or a reference to a numbered one. Its forms are set once all formulas of the document
/// are known.</summary>
internal sealed class FormulaInline(WrittenFormula formula) : LeafInline, IShownText
{
    /// <summary>What is written.</summary>
    public WrittenFormula Formula { get; } = formula;

    /// <summary>Its forms; null before they are known.</summary>
    public FormulaForms? Forms { get; private set; }

    /// <summary>The id of the formula that a reference leads to; null for a formula, and for a reference without its
    /// formula.</summary>
    public string? Anchor { get; private set; }

    /// <inheritdoc/>
    public string Text => Forms?.Text ?? Formula.Tex;

    /// <summary>Gives it its forms, and a reference its target.</summary>
    public void Settle(FormulaForms forms, string? anchor) => (Forms, Anchor) = (forms, anchor);
}

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
