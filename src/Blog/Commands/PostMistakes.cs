using System.Collections.Immutable;
using Blog.Pipelines;
using Blog.Pipelines.Documents;
using Blog.Text;

namespace Blog.Commands;

/// <summary>What holds copies of posts back.</summary>
internal static class PostMistakes
{
    /// <summary>The errors of these posts and of the settings. What is wrong elsewhere on the site is no reason to hold them back.</summary>
    public static ImmutableArray<Diagnostic> Of(Site site, ImmutableArray<SitePost> posts) =>
        [.. site.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error && (d.Location.Path.Value == "content/site.yml" || posts.Any(p => p.Source == d.Location.Path)))];
}
