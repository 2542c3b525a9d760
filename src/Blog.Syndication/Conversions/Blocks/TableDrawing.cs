using System.Collections.Immutable;
using Blog.Html.Tree;
using Blog.Images;
using Blog.Model.CrossPosts;
using Blog.Syndication.Trees;
using Blog.Text.Fingerprints;

namespace Blog.Syndication.Conversions.Blocks;

/// <summary>Has tables drawn.</summary>
internal static class TableDrawing
{
    /// <summary>Draws a table.</summary>
    /// <returns>Where the image is found; null when the table cannot be drawn.</returns>
    public static string? Draw(TableShape table, Conversion conversion)
    {
        var (content, look) = (Of(table), LookOf(conversion.Request.TableLook));
        var says = FingerprintOf(content);
        var recipe = ImageDrawing.Recipe().Add("table").Add(says).Add(look.ToString()).ToFingerprint();
        return conversion.Draw("table", says, recipe, () => conversion.Drawing.Table(content, look));
    }

    private static Fingerprint FingerprintOf(TableContent table)
    {
        var all = new FingerprintBuilder();
        foreach (var row in table.Rows)
        {
            all.Add(row.IsHead).Add((long)row.Cells.Length);
            foreach (var cell in row.Cells)
            {
                all.Add((long)cell.Alignment).Add((long)cell.Runs.Length);
                foreach (var run in cell.Runs)
                    all.Add(run.Text).Add(run.IsBold).Add(run.IsItalic).Add(run.IsCode);
            }
        }

        return all.ToFingerprint();
    }

    /// <summary>The content to draw.</summary>
    public static TableContent Of(TableShape table)
    {
        var rows = table.Rows.Select(r => Row(r, isHead: false));
        return new TableContent([.. table.Head.IsEmpty ? rows : rows.Prepend(Row(table.Head, isHead: true))]);
    }

    /// <summary>How to draw it: as the theme says, with defaults where it says nothing.</summary>
    public static TableLook LookOf(CopyTableLook theme)
    {
        var usual = new TableLook();
        return new TableLook
        {
            Font = theme.Font ?? usual.Font,
            CodeFont = theme.CodeFont ?? usual.CodeFont,
            FontSize = theme.FontSize ?? usual.FontSize,
            Ink = theme.Ink ?? usual.Ink,
            Paper = theme.Paper ?? usual.Paper,
            HeadPaper = theme.HeadPaper ?? usual.HeadPaper,
            Line = theme.Line ?? usual.Line,
            MaxWidth = theme.MaxWidth ?? usual.MaxWidth,
            Scale = theme.Scale ?? usual.Scale,
        };
    }

    private static TableRow Row(ImmutableArray<TableShapeCell> cells, bool isHead) =>
        new([.. cells.Select(Cell)], isHead);

    private static TableCell Cell(TableShapeCell cell) =>
        new(
            [.. cell.Content.SelectMany(n => Runs(n, new TextRun("")))],
            cell.Alignment switch
            {
                "right" => CellAlignment.Right,
                "center" => CellAlignment.Center,
                _ => CellAlignment.Left,
            }
        );

    private static IEnumerable<TextRun> Runs(HtmlNode node, TextRun style) =>
        node switch
        {
            HtmlText text => [style with { Text = text.Characters }],
            HtmlElement { Name: "br" } => [style with { Text = "\n" }],
            HtmlElement { Name: "img" } image => [style with { Text = image.Attribute("alt") ?? "" }],
            HtmlElement element => element.Children.SelectMany(c =>
                Runs(
                    c,
                    element.Name switch
                    {
                        "strong" => style with { IsBold = true },
                        "em" => style with { IsItalic = true },
                        "code" or "kbd" => style with { IsCode = true },
                        _ => style,
                    }
                )
            ),
            _ => [],
        };
}
