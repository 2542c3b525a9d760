using Blog.Markdown.Fragments;
using Blog.Markdown.Writing;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Blog.Markdown.Formulas;

/// <summary>A formula that is a block of its own.</summary>
internal sealed class FormulaBlock(BlockParser? parser) : LeafBlock(parser)
{
    /// <summary>Where its TeX starts in the body.</summary>
    public int ContentStart { get; init; }

    /// <summary>Where its TeX ends in the body.</summary>
    public int ContentEnd { get; init; }

    /// <summary>Where the mark that closes it ends in the body.</summary>
    public int End { get; init; }

    /// <summary>Whether the block it stands in reaches to its end.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>Its forms; null before they are known.</summary>
    public FormulaForms? Forms { get; private set; }

    /// <summary>Reads a line of it that ends here.</summary>
    public void ReadTo(int end) => IsWhole = end >= End;

    /// <summary>Gives it its forms.</summary>
    public void Settle(FormulaForms forms) => Forms = forms;
}

/// <summary>Writes formulas that are blocks, within an element that can be scrolled where the window is narrow.
/// </summary>
internal sealed class FormulaBlockRenderer : MarkdownObjectRenderer<FragmentRenderer, FormulaBlock>
{
    // In characters of its line of text, which takes about as much room.
    private const int Narrow = 20;

    /// <inheritdoc/>
    protected override void Write(FragmentRenderer renderer, FormulaBlock node)
    {
        if (node.Forms is not { } forms)
            return;
        renderer.EnsureLine();
        // What is too wide for a phone is scrolled, also by keyboard.
        renderer.Write(
            forms.Text.Length < Narrow ? "<div class=\"formula\">" : "<div class=\"formula\" tabindex=\"0\">"
        );
        renderer.AddHole(new FormulaHole(renderer.Offset, forms) { Place = renderer.PlaceOf(node) });
        renderer.WriteLine("</div>");
    }
}
