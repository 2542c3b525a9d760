using System.Collections.Immutable;
using Blog.Html.Tree;

namespace Blog.Syndication.Trees;

/// <summary>A table.</summary>
/// <param name="Caption">What stands above it, as a line of text; empty without.</param>
/// <param name="Head">The last row of its head; empty when it has none. Rows of a head above it count to the
/// others.</param>
/// <param name="Rows">The other rows. Each has the cells it was written with.</param>
internal sealed record TableShape(
    ImmutableArray<HtmlNode> Caption,
    ImmutableArray<TableShapeCell> Head,
    ImmutableArray<ImmutableArray<TableShapeCell>> Rows
)
{
    /// <summary>How many columns the widest row has.</summary>
    public int Columns => Rows.Select(r => r.Length).Append(Head.Length).Max();
}
