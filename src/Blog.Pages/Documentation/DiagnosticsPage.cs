using System.Text;
using Blog.Text;

namespace Blog.Pages.Documentation;

/// <summary>Writes the page of all diagnostics.</summary>
internal static class DiagnosticsPage
{
    /// <summary>The page.</summary>
    public static string Write()
    {
        var page = new StringBuilder("# Diagnostics\n\n").Append(MarkdownTables.Notice);
        page.Append(
            "`dotnet run -- explain BLOG012` shows one of them. "
                + "Warnings are silenced by id with `silence` in site.yml; errors are not.\n\n"
        );
        foreach (var rule in DiagnosticCatalogue.All)
        {
            page.Append($"## {rule.Id} ({rule.Severity.ToString().ToLowerInvariant()})\n\n");
            page.Append($"{Plain(rule.Message)}\n\n{Plain(rule.Cause)} {Plain(rule.Cure)}\n\n");
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }

    // Placeholders stand for the particulars of a case.
    private static string Plain(string text)
    {
        for (var i = 0; i < 4; i++)
            text = text.Replace($"{{{{{{{i}}}}}}}", "{…}", StringComparison.Ordinal)
                .Replace($"{{{i}}}", "…", StringComparison.Ordinal);
        return text.Replace("<", "&lt;", StringComparison.Ordinal);
    }
}
