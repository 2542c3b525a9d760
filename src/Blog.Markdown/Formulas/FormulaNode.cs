using Blog.Markdown.Fragments;
using Blog.Markdown.Reading;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.Formulas;

/// <summary>A formula in text, or a reference to a numbered one. Its forms are set once all formulas of the document
/// are known.</summary>
internal sealed class FormulaInline(WrittenFormula formula) : LeafInline, IShownText
{
    /// <summary>What is written.</summary>
    public WrittenFormula Formula { get; } = formula;

    /// <summary>Its forms; null before they are known.</summary>
    public FormulaForms? Forms { get; set; }

    /// <summary>The id of the formula that a reference leads to; null for a formula, and for a reference without its
    /// formula.</summary>
    public string? Anchor { get; set; }

    /// <inheritdoc/>
    public string Text => Forms?.Text ?? Formula.Tex;
}

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
    public bool IsWhole { get; set; }

    /// <summary>Its forms; null before they are known.</summary>
    public FormulaForms? Forms { get; set; }
}
