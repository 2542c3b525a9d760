using Blog.Html.Tree;

namespace Blog.Syndication.Traits;

/// <summary>How a target that shows formulas has their TeX written.</summary>
/// <param name="Open">What stands before one in a line of text.</param>
/// <param name="Close">What stands behind it.</param>
/// <param name="OpenBlock">What stands before one that stands by itself.</param>
/// <param name="CloseBlock">What stands behind it.</param>
internal sealed record FormulaForm(string Open, string Close, string OpenBlock, string CloseBlock)
{
    /// <summary>Dollars, as most have it.</summary>
    public static FormulaForm Dollars { get; } = new("$", "$", "$$", "$$");

    /// <summary>Whether it knows the commands of chemistry (<c>\ce</c>).</summary>
    public bool HasChemistry { get; init; } = true;

    /// <summary>What stands around a formula.</summary>
    public (string Open, string Close) Around(HtmlElement formula) =>
        formula.Attribute("display") == "block" ? (OpenBlock, CloseBlock) : (Open, Close);
}
