using System.Collections.Immutable;
using Blog.Html.Tree;
using Blog.Text.Characters;

namespace Blog.Html.Mail.Texts;

/// <summary>Lays out tables of data.</summary>
/// <param name="line">Writes the content of a cell.</param>
internal sealed class TextTable(TextLineWriting line)
{
    private const string Gap = "  ";
    private const int LeastWidth = 8;

    /// <summary>The table in columns where each has room; otherwise each row as its cells one below the other, behind
    /// the heads of their columns.</summary>
    public ImmutableArray<string> Of(HtmlElement table, int width)
    {
        var rows = table
            .Descendants()
            .Where(e => e.Name == "tr")
            .Select(r => r.Children.OfType<HtmlElement>().Where(c => c.Name is "td" or "th").ToList())
            .Where(r => r.Count > 0)
            .ToList();
        if (rows.Count == 0)
            return [];
        var texts = rows.Select(r =>
                r.Select(c =>
                        string.Join(
                            ' ',
                            line.Of(c.Children).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                        )
                    )
                    .ToList()
            )
            .ToList();
        var columns = texts.Max(r => r.Count);
        var hasHead = rows[0].All(c => c.Name == "th");
        return WidthsOf(texts, columns, width) is { } widths
            ? InColumns(rows, texts, widths, hasHead)
            : InRows(texts, hasHead, width);
    }

    // As wide as needed; where that is too much, the widest columns are wrapped.
    private static int[]? WidthsOf(List<List<string>> texts, int columns, int width)
    {
        var widths = Enumerable
            .Range(0, columns)
            .Select(c => Math.Max(1, texts.Where(r => c < r.Count).Max(r => CellWidth.Of(r[c]))))
            .ToArray();
        var room = width - (Gap.Length * (columns - 1));
        while (widths.Sum() > room)
        {
            var widest = Array.IndexOf(widths, widths.Max());
            if (--widths[widest] < LeastWidth)
                return null;
        }

        return widths;
    }

    private static ImmutableArray<string> InColumns(
        List<List<HtmlElement>> rows,
        List<List<string>> texts,
        int[] widths,
        bool hasHead
    )
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        for (var row = 0; row < texts.Count; row++)
        {
            var cells = texts[row].Select((t, c) => TextWrap.Lines(t, widths[c])).ToList();
            for (var i = 0; i < Math.Max(1, cells.Max(c => c.Length)); i++)
                lines.Add(
                    string.Join(
                            Gap,
                            cells.Select(
                                (c, column) =>
                                    Padded(i < c.Length ? c[i] : "", widths[column], IsRight(rows[row][column]))
                            )
                        )
                        .TrimEnd()
                );
            if (row == 0 && hasHead)
                lines.Add(string.Join(Gap, widths.Select(w => new string('-', w))));
        }

        return lines.ToImmutable();
    }

    private static ImmutableArray<string> InRows(List<List<string>> texts, bool hasHead, int width)
    {
        var heads = hasHead ? texts[0] : [];
        var lines = ImmutableArray.CreateBuilder<string>();
        foreach (var row in texts.Skip(hasHead ? 1 : 0))
        {
            if (lines.Count > 0)
                lines.Add("");
            for (var c = 0; c < row.Count; c++)
                lines.AddRange(
                    TextBlocks.Behind(
                        TextWrap.Lines(
                            (c < heads.Count && heads[c].Length > 0 ? heads[c] + ": " : "") + row[c],
                            width - 2
                        ),
                        "",
                        "  "
                    )
                );
        }

        return lines.ToImmutable();
    }

    private static string Padded(string text, int width, bool isRight)
    {
        var room = new string(' ', Math.Max(0, width - CellWidth.Of(text)));
        return isRight ? room + text : text + room;
    }

    private static bool IsRight(HtmlElement cell) =>
        cell.Attribute("align") == "right"
        || (cell.Attribute("style") ?? "")
            .Replace(" ", "", StringComparison.Ordinal)
            .Contains("text-align:right", StringComparison.Ordinal);
}
