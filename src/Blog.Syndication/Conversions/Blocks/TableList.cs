using System.Collections.Immutable;
using Blog.Html.Tree;
using Blog.Syndication.Trees;

namespace Blog.Syndication.Conversions.Blocks;

/// <summary>
/// Writes a table as a list: an item for each row, its first cell in bold, each other named by its column.
/// </summary>
internal static class TableList
{
    /// <summary>The list, below the caption of the table.</summary>
    public static ImmutableArray<HtmlNode> Of(TableShape table)
    {
        var list = Nodes.Element(
            "ul",
            [.. table.Rows.Where(r => r.Any(c => !Nodes.IsBlank(c.Content))).Select(r => Item(table, r))]
        );
        var heading = table.Caption.IsEmpty ? Columns(table) : table.Caption;
        return heading.IsEmpty ? [list] : [Nodes.Element("p", heading), list];
    }

    // With two columns their names stand once, above the list; with more they stand in each row.
    private static ImmutableArray<HtmlNode> Columns(TableShape table) =>
        table.Columns == 2 && table.Head.Length == 2 && table.Head.All(h => !Nodes.IsBlank(h.Content))
            ? [Nodes.Element("strong", table.Head[0].Content), Nodes.Text(": "), .. table.Head[1].Content]
            : [];

    private static HtmlElement Item(TableShape table, ImmutableArray<TableShapeCell> row)
    {
        var parts = ImmutableArray.CreateBuilder<HtmlNode>();
        for (var i = 0; i < row.Length; i++)
        {
            if (Nodes.IsBlank(row[i].Content))
                continue;
            if (parts.Count > 0)
                parts.Add(Nodes.Text(parts.Count == 1 ? ": " : "; "));
            if (i > 0 && table.Columns > 2 && i < table.Head.Length && table.Head[i].Words.Length > 0)
            {
                parts.AddRange(table.Head[i].Content);
                parts.Add(Nodes.Text(" "));
            }

            ImmutableArray<HtmlNode> content =
                i == 0 && table.Columns > 1 ? [Nodes.Element("strong", row[i].Content)] : row[i].Content;
            parts.AddRange(content);
        }

        return Nodes.Element("li", parts.ToImmutable());
    }
}
