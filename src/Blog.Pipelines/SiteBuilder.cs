using System.Collections.Immutable;
using Blog.Pipelines.Catalogue;
using Blog.Pipelines.Engine;
using Blog.Text;

namespace Blog.Pipelines;

/// <summary>The door of this room: content, theme, settings and a moment in, a site out. Pure: no disk, no clock, no console, no network.</summary>
public static class SiteBuilder
{
    /// <summary>All pipelines, in the order in which their outputs are listed.</summary>
    public static ImmutableArray<Pipeline> Pipelines => SitePipelines.All;

    /// <summary>Makes the map of the site. Outputs are made when they are asked for.</summary>
    /// <param name="request">What the site is made from.</param>
    /// <param name="kept">Results of earlier builds; takes those of this one.</param>
    /// <param name="stopwatch">Measures how long modules take; nothing else.</param>
    public static Site Build(BuildRequest request, KeptResults kept, TimeProvider stopwatch)
    {
        var result = new PipelineEngine(SitePipelines.All, stopwatch).Run(request, kept);
        var claims = PathClaims.Check(result.Outputs);
        return new Site(
            result.Outputs.DistinctBy(o => o.Path).ToImmutableSortedDictionary(o => o.Path, o => o),
            DiagnosticOrder.Sorted(result.Diagnostics.Concat(claims)),
            result.Context.TheFinished(CataloguePipeline.Key),
            result.Reports);
    }
}
