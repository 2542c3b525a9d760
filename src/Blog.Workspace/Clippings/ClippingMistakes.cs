using System.Collections.Immutable;
using Blog.Pages;
using Blog.Reading.Parsing;
using Blog.Text;

namespace Blog.Workspace.Clippings;

/// <summary>What holds back whoever reads clippings.</summary>
public static class ClippingMistakes
{
    /// <summary>The errors in files of clippings: what they say is not known, and would be left out without a
    /// word.</summary>
    public static ImmutableArray<Diagnostic> Of(Site site) =>
        [.. site.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error && ClippingFiles.Has(d.Location.Path))];
}
