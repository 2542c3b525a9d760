using System.Collections.Immutable;
using Blog.Pages;
using Blog.Reading.Parsing.Files;
using Blog.Text;

namespace Blog.Workspace.Clippings;

/// <summary>Finds the mistakes that stop commands from reading clippings.</summary>
public static class ClippingMistakes
{
    /// <summary>
    /// The errors in files of clippings. The content of such a file is unknown, and would be left out silently.
    /// </summary>
    public static ImmutableArray<Diagnostic> Of(Site site) =>
        [.. site.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error && ClippingFiles.Has(d.Location.Path))];
}
