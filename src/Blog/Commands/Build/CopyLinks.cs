using Blog.Text;

namespace Blog.Commands.Build;

/// <summary>Says how many links to copies on other sites lead home.</summary>
internal static class CopyLinks
{
    /// <summary>The line; null when there are none.</summary>
    /// <param name="diagnostics">What the build found.</param>
    /// <param name="isVerbose">Whether each link was told already.</param>
    public static string? Line(IEnumerable<Diagnostic> diagnostics, bool isVerbose)
    {
        var count = diagnostics.Count(d => d.Rule == DiagnosticCatalogue.LinkLeadsHome);
        if (count == 0)
            return null;
        var line = count == 1 ? "1 link to a copy leads home" : $"{Counted.Of(count, "link")} to copies lead home";
        return line + (isVerbose ? "." : "; --verbose says where.");
    }
}
