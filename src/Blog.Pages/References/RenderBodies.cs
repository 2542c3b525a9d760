using System.Collections.Immutable;
using Blog.Engine;
using Blog.Pages.Proofs;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;

namespace Blog.Pages.References;

/// <summary>Renders every text that is not rendered yet, also those of held back documents, and reports the mistakes in
/// each. A document whose earlier check holds had none, and is passed over; so is one whose page is in another share
/// of the site.</summary>
/// <param name="request">Says which share is made.</param>
/// <param name="site">What is on the site.</param>
/// <param name="proof">Which documents need no check.</param>
internal sealed class RenderBodies(
    Pipeline<BuildRequest> request,
    Pipeline<SiteCatalogue> site,
    Pipeline<CheckProof> proof
) : IModule<Seed, SitePost>
{
    /// <inheritdoc/>
    public ImmutableArray<Document<SitePost>> Run(ImmutableArray<Document<Seed>> documents, ModuleContext context)
    {
        var catalogue = context.Value(site);
        var (share, proved) = (context.Value(request).Share, context.Value(proof));
        ImmutableArray<SitePost> all =
        [
            .. catalogue
                .Listed.AddRange(catalogue.HeldBack)
                .Where(post => share.Has(post.Path) && proved.SourcesOf(post.Source) is null),
        ];
        Parallel.ForEach(all, context.Parallelism, post => context.Report(post.Body.Diagnostics));
        return [.. all.Select(post => new Document<SitePost>(post.Source, post, post.Fingerprint))];
    }
}
