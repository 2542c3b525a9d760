using Blog.Html.Tree;

namespace Blog.Syndication.Writing;

/// <summary>
/// Writes a table in normal form as GitHub's Markdown has it: a row a line, nothing lined up, so that a changed cell
/// changes one line.
/// </summary>
internal static class MarkdownTable
{
    /// <summary>The lines of the table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="cells">Writes its cells.</param>
    public static IEnumerable<string> Lines(HtmlElement table, MarkdownLine cells)
    {
        var rows = table
            .Children.OfType<HtmlElement>()
            .SelectMany(part => part.Children.OfType<HtmlElement>())
            .ToList();
        var alignments = Enumerable.Range(0, rows[0].Children.Length).Select(column => AlignmentOf(rows, column));
        yield return Row(rows[0].Children.Select(c => cells.Write(((HtmlElement)c).Children)));
        yield return Row(alignments.Select(Rule));
        foreach (var row in rows.Skip(1))
            yield return Row(row.Children.Select(c => cells.Write(((HtmlElement)c).Children)));
    }

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static string AlignmentOf(List<HtmlElement> rows, int column) =>
        rows.Select(r => ((HtmlElement)r.Children[column]).Attribute("align")).FirstOrDefault(a => a is not null) ?? "";

    private static string Rule(string alignment) =>
        alignment switch
        {
            "left" => ":---",
            "center" => ":---:",
            "right" => "---:",
            _ => "---",
        };
}
