using System.Text;
using Blog.Text;

namespace Blog.Pages.Documentation;

/// <summary>Writes the page of all diagnostics.</summary>
internal static class DiagnosticsPage
{
    private const int Width = 100;

    /// <summary>The text of <c>docs/diagnostics.md</c>.</summary>
    public static string Write()
    {
        var rules = new StringBuilder();
        foreach (var rule in DiagnosticCatalogue.All)
        {
            rules.Append($"## {rule.Id} ({rule.Severity.ToString().ToLowerInvariant()})\n\n");
            rules.Append($"{Paragraph(rule.Message)}\n\n{Paragraph($"{rule.Cause} {rule.Cure}")}\n\n");
        }

        return ReferenceText.Fill("DiagnosticsPage.md", ("diagnostics", rules.ToString()));
    }

    // In lines of at most 100 characters; placeholders stand for the particulars of a case.
    private static string Paragraph(string text)
    {
        var lines = new StringBuilder();
        var width = 0;
        foreach (var word in Plain(text).Split(' '))
        {
            if (width + 1 + word.Length > Width)
            {
                lines.Append('\n');
                width = 0;
            }
            else if (width > 0)
            {
                lines.Append(' ');
                width++;
            }

            lines.Append(word);
            width += word.Length;
        }

        return lines.ToString();
    }

    private static string Plain(string text)
    {
        for (var i = 0; i < 10; i++)
            text = text.Replace($"{{{{{{{i}}}}}}}", "{…}", StringComparison.Ordinal)
                .Replace($"{{{i}}}", "…", StringComparison.Ordinal);
        return MarkdownText(text);
    }

    // Messages are plain text: what is a mark in Markdown is a letter in them.
    private static string MarkdownText(string text) =>
        "\\[*`$"
            .Aggregate(text, (t, mark) => t.Replace($"{mark}", $"\\{mark}", StringComparison.Ordinal))
            .Replace("<", "&lt;", StringComparison.Ordinal);
}
