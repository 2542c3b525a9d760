using System.Collections.Immutable;
using Blog.Model;
using Blog.Pipelines.Catalogue;
using Blog.Pipelines.Engine;
using Blog.Text;

namespace Blog.Pipelines;

/// <summary>A site: the map of its paths to outputs that can be made, and what is known about it.</summary>
/// <param name="Outputs">Every file of the site, by path; listed in the ordinal order of the paths.</param>
/// <param name="Diagnostics">What is wrong with content, settings and theme, as far as it is known before outputs are made; sorted by place.</param>
/// <param name="Catalogue">What is on the site.</param>
/// <param name="Reports">What each module did.</param>
public sealed record Site(
    IReadOnlyDictionary<SitePath, Output> Outputs, ImmutableArray<Diagnostic> Diagnostics, SiteCatalogue Catalogue, ImmutableArray<ModuleReport> Reports)
{
    /// <summary>Whether an output may be published: nothing that was found so far is an error.</summary>
    public bool IsSound => !Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);

    /// <summary>The run that made the map, which the check continues; null for a site that was put together by hand.</summary>
    internal SiteRun? Run { get; init; }
}
