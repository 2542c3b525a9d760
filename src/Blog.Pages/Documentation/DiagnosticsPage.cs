using System.Text;
using Blog.Text;

namespace Blog.Pages.Documentation;

/// <summary>Writes the page of all diagnostics.</summary>
internal static class DiagnosticsPage
{
    /// <summary>The text of <c>docs/diagnostics.md</c>.</summary>
    public static string Write()
    {
        var rules = new StringBuilder();
        foreach (var rule in DiagnosticCatalogue.All)
        {
            rules.Append($"## {rule.Id} ({rule.Severity.ToString().ToLowerInvariant()})\n\n");
            rules.Append($"{Plain(rule.Message)}\n\n{Plain(rule.Cause)} {Plain(rule.Cure)}\n\n");
        }

        return ReferenceText.Fill("DiagnosticsPage.md", ("diagnostics", rules.ToString()));
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
