using System.Collections.Immutable;
using Blog.Html.Tree;

namespace Blog.Syndication.Trees;

/// <summary>
/// Reads tables, and brings them into their normal form: a head of one row, then the body; each row with all columns,
/// each cell a line of text.
/// </summary>
internal static class TableForm
{
    /// <summary>What a table holds.</summary>
    public static TableShape Read(HtmlElement table)
    {
        var caption = table.Children.OfType<HtmlElement>().FirstOrDefault(c => c.Name == "caption");
        var rows = Rows(table).ToList();
        var heads = rows.TakeWhile(r => r.IsHead).Count();
        var cells = rows.Select(r => CellsOf(r.Row)).ToList();
        return new TableShape(
            caption is null ? [] : InlineForm.Of(caption.Children),
            heads == 0 ? [] : cells[heads - 1],
            [.. cells.Where((_, index) => index != heads - 1)]
        );
    }

    /// <summary>The normal form: of a table without cells its caption alone.</summary>
    public static ImmutableArray<HtmlNode> Of(HtmlElement table)
    {
        var shape = Read(table);
        ImmutableArray<HtmlNode> caption = shape.Caption.IsEmpty ? [] : [new HtmlElement("p", shape.Caption)];
        if (shape.Columns == 0)
            return caption;
        var body = new HtmlElement("tbody", [.. shape.Rows.Select(r => Row(r, "td", shape.Columns))]);
        var normal = new HtmlElement("table", new HtmlElement("thead", Row(shape.Head, "th", shape.Columns)), body);
        return caption.Add(normal);
    }

    private static HtmlElement Row(ImmutableArray<TableShapeCell> cells, string name, int columns) =>
        new(
            "tr",
            [
                .. Enumerable
                    .Range(0, columns)
                    .Select(i => i < cells.Length ? Cell(cells[i], name) : new HtmlElement(name)),
            ]
        );

    private static HtmlElement Cell(TableShapeCell cell, string name)
    {
        var element = new HtmlElement(name, cell.Content);
        return cell.Alignment.Length == 0 ? element : element.With("align", cell.Alignment);
    }

    private static IEnumerable<(HtmlElement Row, bool IsHead)> Rows(HtmlElement table)
    {
        foreach (var child in table.Children.OfType<HtmlElement>())
        {
            if (child.Name == "tr")
                yield return (child, IsHeadRow(child));
            foreach (
                var row in child
                    .Children.OfType<HtmlElement>()
                    .Where(c => child.Name is "thead" or "tbody" or "tfoot" && c.Name == "tr")
            )
                yield return (row, child.Name == "thead" || IsHeadRow(row));
        }
    }

    private static bool IsHeadRow(HtmlElement row) =>
        row.Children.OfType<HtmlElement>().ToList() is { Count: > 0 } cells && cells.All(c => c.Name == "th");

    private static ImmutableArray<TableShapeCell> CellsOf(HtmlElement row) =>
        [
            .. row
                .Children.OfType<HtmlElement>()
                .Where(c => c.Name is "td" or "th")
                .Select(c => new TableShapeCell(LineOf(c), AlignmentOf(c))),
        ];

    private static ImmutableArray<HtmlNode> LineOf(HtmlElement cell)
    {
        var blocks = NormalForm
            .Of(cell.Children)
            .Select(b => b is HtmlElement { Name: "p" } p ? p.Children : InlineForm.Of([b]));
        return [.. blocks.SelectMany((b, index) => index == 0 ? b : b.Insert(0, new HtmlElement("br")))];
    }

    private static string AlignmentOf(HtmlElement cell)
    {
        var written = (cell.Attribute("align") ?? cell.Attribute("style") ?? "")
            .Replace("text-align", "", StringComparison.OrdinalIgnoreCase)
            .Trim(' ', ':', ';');
        return written is "left" or "center" or "right" ? written : "";
    }
}

/// <summary>A table.</summary>
/// <param name="Caption">What stands above it, as a line of text; empty without.</param>
/// <param name="Head">
/// The last row of its head; empty when it has none. Rows of a head above it count to the others.
/// </param>
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

/// <summary>A cell.</summary>
/// <param name="Content">Its content as a line of text, in which breaks divide paragraphs.</param>
/// <param name="Alignment"><c>left</c>, <c>center</c>, <c>right</c>, or empty.</param>
internal sealed record TableShapeCell(ImmutableArray<HtmlNode> Content, string Alignment)
{
    /// <summary>Its words.</summary>
    public string Words => Nodes.Words(Content.Select(n => n is HtmlElement { Name: "br" } ? new HtmlText(" ") : n));
}
