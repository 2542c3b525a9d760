using Blog.Markdown.Reading;
using Blog.Markdown.Writing;
using Blog.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.Tables;

/// <summary>
/// Finds the cells of a table's rows that its columns leave no room for. By GitHub's rules they are dropped.
/// </summary>
internal static class ExtraCells
{
    /// <summary>Reports those of a table.</summary>
    public static void Report(Table table, FragmentRenderer renderer)
    {
        foreach (var row in table.OfType<TableRow>().Skip(1))
        {
            if (Find(row, renderer.Body.Text) is not var (start, end))
                continue;
            var written = renderer.Body.Text[start..end];
            renderer.Report(DiagnosticCatalogue.ExtraCells, renderer.Body.InFile(start, end), row.Count, written);
        }
    }

    // The rest of the row's line after the cells that are shown. The last shown cell may be empty and have no text.
    private static (int Start, int End)? Find(TableRow row, string text)
    {
        var last = row.Count - 1;
        while (last >= 0 && EndOf((TableCell)row[last]) < 0)
            last--;
        var at = last >= 0 ? EndOf((TableCell)row[last]) + 1 : row.Span.Start;
        if (at < 0 || at >= text.Length)
            return null;
        var lineEnd = text.AsSpan(at).IndexOfAny('\r', '\n');
        var end = lineEnd < 0 ? text.Length : at + lineEnd;
        for (var cells = row.Count - Math.Max(last, 0); cells > 0 && at < end; at++)
        {
            if (text[at] == '|' && text[at - 1] != '\\')
                cells--;
        }

        var rest = text.AsSpan(at, end - at);
        var start = at + rest.Length - rest.TrimStart(" \t|").Length;
        return rest.Trim(" \t|").IsEmpty ? null : (start, start + rest.Trim(" \t|").Length);
    }

    private static int EndOf(TableCell cell)
    {
        var end = -1;
        foreach (var node in cell.Nodes().OfType<Inline>())
            end = Math.Max(end, node.Span.End);
        return end;
    }
}
