using System.Collections.Immutable;
using Blog.Engine;
using Blog.Pages.Proofs;
using Blog.Pages.Theme;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;

namespace Blog.Pages.References;

/// <summary>Everything in, diagnostics out: every text must be sound, and everything that documents refer to must
/// exist. Runs after the map is made.</summary>
internal static class ReferencesPipeline
{
    /// <summary>Has no outputs.</summary>
    /// <param name="request">Says which share of the site is made.</param>
    /// <param name="settings">The settings, whose menu leads to pages.</param>
    /// <param name="theme">The theme, which has directives and layouts.</param>
    /// <param name="catalogue">What is on the site.</param>
    /// <param name="cards">The cards of links.</param>
    /// <param name="redirects">The redirects that belong to no document.</param>
    /// <param name="proof">Which documents need no check.</param>
    /// <param name="published">The pipelines whose outputs links may lead to.</param>
    public static Pipeline<CheckedDocument> Create(
        Pipeline<BuildRequest> request,
        Pipeline<LoadedSettings> settings,
        Pipeline<LoadedTheme> theme,
        Pipeline<SiteCatalogue> catalogue,
        Pipeline<CardIndex> cards,
        Pipeline<SiteRedirect> redirects,
        Pipeline<CheckProof> proof,
        ImmutableArray<Pipeline> published
    ) =>
        Pipeline
            .PostProcess(new RenderBodies(request, catalogue, proof))
            .PostProcess(new CheckReferences(request, settings, theme, catalogue, cards, redirects, proof, published))
            .Named(
                "References",
                dependsOn: [.. published.Union([request, settings, theme, catalogue, cards, redirects, proof])]
            );
}
