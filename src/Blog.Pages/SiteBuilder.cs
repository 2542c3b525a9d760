using System.Collections.Immutable;
using Blog.Engine;
using Blog.Engine.Outputs;
using Blog.Model;
using Blog.Pages.Proofs;
using Blog.Reading.Documents;
using Blog.Text;

namespace Blog.Pages;

/// <summary>The door of this room: content, theme, settings and a moment in, a site out. Its verbs are map and check;
/// <see cref="Output.Make"/> makes the outputs of the site one by one. Pure: no disk, no clock, no console, no
/// network.</summary>
public static class SiteBuilder
{
    /// <summary>All pipelines: those that make the map in the order in which their outputs are listed, then those that
    /// check it.</summary>
    public static ImmutableArray<Pipeline> Pipelines => [.. SitePipelines.All.Map, .. SitePipelines.All.Check];

    /// <summary>Makes the map of a site and checks all of it. Outputs are made when they are wanted.</summary>
    /// <param name="request">What the site is made from.</param>
    /// <param name="kept">Results of earlier runs; those of this run are added.</param>
    /// <param name="stopwatch">Measures how long modules take; it decides nothing else.</param>
    /// <param name="former">An earlier build, to leave out checks whose results hold; null for none.</param>
    public static Site MapAndCheck(
        BuildRequest request,
        KeptResults kept,
        TimeProvider stopwatch,
        FormerBuild? former = null
    )
    {
        var site = Map(request, kept, stopwatch);
        if (!site.HasReliableSettings)
            return site;
        // Texts that the check reads are not part of the frame.
        var proof =
            former is null || !request.Faulty.IsEmpty
                ? null
                : SiteProof.Of(
                    SiteFrame.Of(request, site.Catalogue, former.ContentOf),
                    former.Record,
                    path => site.Find(path) is not null
                );
        var check = Continue(site.Run, proof, CancellationToken.None);
        return site with
        {
            Diagnostics = DiagnosticOrder.Sorted(site.Diagnostics.Concat(check.Diagnostics)),
            Reports = [.. site.Reports, .. check.Reports],
            Proof = proof,
            Learned = proof is null ? site.Learned : LearnedFacts.Of(site),
            Checks = proof is null ? [] : RecordedChecks.Of(site.Catalogue, proof, check),
        };
    }

    /// <summary>Makes the map of a site from front matter, settings and theme. Texts are rendered when an output or the
    /// check wants them, so the diagnostics say nothing about texts and what they refer to.</summary>
    /// <param name="request">What the site is made from.</param>
    /// <param name="kept">Results of earlier maps; those of this map are added.</param>
    /// <param name="stopwatch">Measures how long modules take; it decides nothing else.</param>
    public static Site Map(BuildRequest request, KeptResults kept, TimeProvider stopwatch) =>
        MapOnce(request with { Lost = LostPaths(request, kept, stopwatch) }, kept, stopwatch);

    // Pages of tags, series and months go with the documents they are made of, so that the two maps are compared.
    private static ImmutableHashSet<SitePath> LostPaths(BuildRequest request, KeptResults kept, TimeProvider stopwatch)
    {
        if (request.Faulty.IsEmpty)
            return [];
        var whole = Paths(request with { Faulty = [], Lost = [] });
        return whole.Except(Paths(request with { Lost = [] }));

        ImmutableHashSet<SitePath> Paths(BuildRequest one) =>
            [.. MapOnce(one, kept, stopwatch).Outputs.Values.Where(o => o.IsForReaders).Select(o => o.Path)];
    }

    private static Site MapOnce(BuildRequest request, KeptResults kept, TimeProvider stopwatch)
    {
        var results = SitePipelines.All.Results;
        var run = new PipelineEngine(SitePipelines.All.Map, stopwatch).Run(InputOf(request), kept);
        ImmutableArray<Diagnostic> claims = [];
        var index = kept.Renew<OutputIndex>(
            typeof(OutputIndex),
            former =>
            {
                (var made, claims) = OutputIndex.Of(run.Outputs, former);
                return made;
            }
        );
        var settings = run.Value(results.Settings);
        var diagnostics = run.Diagnostics.Concat(claims);
        var (view, copies) = (run.Value(results.Renderer).Site, run.Value(results.Copies));
        return new Site(new SiteRun(request, kept, run, stopwatch))
        {
            Outputs = new SiteOutputs(run.Outputs, index),
            // One mistake in the settings would be one in every post.
            Diagnostics = DiagnosticOrder.Sorted(
                settings.AreReliable ? diagnostics : diagnostics.Where(d => d.Location.Path == settings.Source.Path)
            ),
            HasReliableSettings = settings.AreReliable,
            OnDemand = path => view.Pictures.Find(path) ?? view.Drawings.Find(path) ?? copies.Find(path),
            Catalogue = run.Value(results.Catalogue),
            Reports = run.Reports,
            Cards = run.Value(results.Cards),
            Newsletter = run.Value(results.Newsletter),
            Clippings = run.Value(results.Clippings),
            Ledger = run.Value(results.Ledger),
        };
    }

    /// <summary>Renders every text and checks every reference of a site. Safe to call from any thread while outputs and
    /// other maps are made, to cancel, and to call again.</summary>
    /// <param name="site">The site.</param>
    /// <param name="cancellation">Ends the check early with an <see cref="OperationCanceledException"/>; results so far
    /// are kept for the next check.</param>
    /// <returns>The diagnostics that <see cref="Map"/> could not know, sorted by location.</returns>
    public static ImmutableArray<Diagnostic> Check(Site site, CancellationToken cancellation) =>
        site.HasReliableSettings ? DiagnosticOrder.Sorted(Continue(site.Run, null, cancellation).Diagnostics) : [];

    /// <summary>Reads the settings alone: no document, no theme.</summary>
    /// <param name="request">What the site is made from.</param>
    /// <param name="stopwatch">Measures how long modules take; it decides nothing else.</param>
    public static SettingsAlone ReadSettings(BuildRequest request, TimeProvider stopwatch)
    {
        var settings = SitePipelines.All.Results.Settings;
        var engine = new PipelineEngine([SitePipelines.All.Request, settings], stopwatch);
        var run = engine.Run(InputOf(request), new KeptResults(expectsRuns: false));
        return new SettingsAlone(run.Value(settings).Settings, DiagnosticOrder.Sorted(run.Diagnostics));
    }

    internal static EngineInput InputOf(BuildRequest request) =>
        new(request.Content, [SitePipelines.All.Request.With(request)]);

    internal static EngineInput InputOf(BuildRequest request, SiteProof? proof) =>
        new(
            request.Content,
            [
                SitePipelines.All.Request.With(request),
                SitePipelines.All.Proof.With(proof is null ? CheckProof.None : new CheckProof(proof.FindCheck)),
            ]
        );

    private static EngineResult Continue(SiteRun run, SiteProof? proof, CancellationToken cancellation) =>
        new PipelineEngine(SitePipelines.All.Check, run.Stopwatch, SitePipelines.All.Map).Continue(
            run.Result,
            InputOf(run.Request, proof),
            run.Kept,
            cancellation
        );
}

/// <summary>The settings of a site that is not mapped.</summary>
/// <param name="Settings">The settings; what is missing or wrong has its default.</param>
/// <param name="Diagnostics">The mistakes in them, sorted by location.</param>
public sealed record SettingsAlone(SiteSettings Settings, ImmutableArray<Diagnostic> Diagnostics);
