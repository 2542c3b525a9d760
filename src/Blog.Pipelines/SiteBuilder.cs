using System.Collections.Immutable;
using Blog.Pipelines.Cards;
using Blog.Pipelines.Catalogue;
using Blog.Pipelines.Clippings;
using Blog.Pipelines.CrossPosts;
using Blog.Pipelines.Engine;
using Blog.Pipelines.Newsletter;
using Blog.Text;

namespace Blog.Pipelines;

/// <summary>The door of this room: content, theme, settings and a moment in, a site out. Pure: no disk, no clock, no
/// console, no network.</summary>
public static class SiteBuilder
{
    /// <summary>All pipelines: those that make the map in the order in which their outputs are listed, then those that
    /// check it.</summary>
    public static ImmutableArray<Pipeline> Pipelines => SitePipelines.All;

    /// <summary>Makes the map of a site and checks all of it. Outputs are made when they are asked for.</summary>
    /// <param name="request">What the site is made from.</param>
    /// <param name="kept">Results of earlier builds; takes those of this one.</param>
    /// <param name="stopwatch">Measures how long modules take; nothing else.</param>
    public static Site Build(BuildRequest request, KeptResults kept, TimeProvider stopwatch)
    {
        var site = Map(request, kept, stopwatch);
        var check = Continue(site, CancellationToken.None);
        return site with
        {
            Diagnostics = DiagnosticOrder.Sorted(site.Diagnostics.Concat(check.Diagnostics)),
            Reports = [.. site.Reports, .. check.Reports],
        };
    }

    /// <summary>
    /// Makes the map of a site from front matter, settings and theme. Texts are rendered when an output or the check
    /// wants them, so what is wrong with them, and with what they refer to, is not among the diagnostics. </summary>
    /// <param name="request">What the site is made from.</param>
    /// <param name="kept">Results of earlier maps; takes those of this one.</param>
    /// <param name="stopwatch">Measures how long modules take; nothing else.</param>
    public static Site Map(BuildRequest request, KeptResults kept, TimeProvider stopwatch)
    {
        var run = new PipelineEngine(SitePipelines.Mapping, stopwatch).Run(request, kept);
        var (index, claims) = OutputIndex.Of(run.Outputs, kept.Former<OutputIndex>(typeof(OutputIndex)));
        kept.Remember(typeof(OutputIndex), index);
        return new Site(
            new SiteOutputs(run.Outputs, index),
            DiagnosticOrder.Sorted(run.Diagnostics.Concat(claims)),
            run.Context.TheFinished(CataloguePipeline.Key),
            run.Reports
        )
        {
            Cards = run.Context.TheFinished(CardsPipeline.Key),
            Newsletter = run.Context.TheFinished(NewsletterPipeline.Key),
            Clippings = run.Context.TheFinished(ClippingsPipeline.Key),
            Ledger = run.Context.TheFinished(CrossPostsPipeline.Key),
            Run = new SiteRun(run, stopwatch),
        };
    }

    /// <summary>
    /// Renders every text and checks every reference of a site. Safe to call from any thread, beside the making of
    /// outputs and of other maps, to cancel and to call again. </summary>
    /// <param name="site">A site as <see cref="Map"/> gave it.</param>
    /// <param name="cancellation">Ends the check early with an <see cref="OperationCanceledException"/>; what was found
    /// so far is kept.</param>
    /// <returns>What <see cref="Map"/> left open, sorted by place.</returns>
    public static ImmutableArray<Diagnostic> Check(Site site, CancellationToken cancellation) =>
        DiagnosticOrder.Sorted(Continue(site, cancellation).Diagnostics);

    private static EngineResult Continue(Site site, CancellationToken cancellation)
    {
        if (site.Run is not { } run)
            throw new ArgumentException("Only a site that was mapped can be checked.", nameof(site));
        return new PipelineEngine(SitePipelines.Checking, run.Stopwatch, SitePipelines.Mapping).Continue(
            run.Result,
            cancellation
        );
    }
}
