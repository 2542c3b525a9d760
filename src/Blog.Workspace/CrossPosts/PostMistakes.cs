using System.Collections.Immutable;
using Blog.Pages;
using Blog.Reading.Documents;
using Blog.Reading.Parsing.Files;
using Blog.Text;

namespace Blog.Workspace.CrossPosts;

/// <summary>Finds the mistakes that stop a post from being copied.</summary>
public static class PostMistakes
{
    /// <summary>The errors of these posts and of the settings. Errors elsewhere on the site do not matter.</summary>
    public static ImmutableArray<Diagnostic> Of(Site site, ImmutableArray<SitePost> posts) =>
        [
            .. site.Diagnostics.Where(d =>
                d.Severity == DiagnosticSeverity.Error
                && (d.Location.Path.Value == "content/site.yml" || posts.Any(p => p.Source == d.Location.Path))
            ),
        ];

    /// <summary>
    /// The errors that renditions were made with: in templates and directives of the theme. Each once.
    /// </summary>
    public static ImmutableArray<Diagnostic> Of(params ReadOnlySpan<MadeRendition> made)
    {
        var all = new List<Diagnostic>();
        foreach (var one in made)
            all.AddRange(one.Diagnostics);
        return DiagnosticOrder.Sorted(all.Where(d => d.Severity == DiagnosticSeverity.Error).Distinct());
    }

    /// <summary>
    /// The errors of the ledger. Writing it would drop what cannot be read, so a command asks for these first.
    /// </summary>
    public static ImmutableArray<Diagnostic> OfLedger(Site site) =>
        [.. site.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error && d.Location.Path == LedgerFiles.File)];
}
