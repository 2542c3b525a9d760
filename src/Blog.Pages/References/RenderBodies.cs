using System.Collections.Immutable;
using Blog.Engine;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;

namespace Blog.Pages.References;

/// <summary>Renders every text that is not rendered yet, also those of held back documents, and reports the mistakes in
/// each.</summary>
internal sealed class RenderBodies(Pipeline<SiteCatalogue> site) : IModule<Seed, SitePost>
{
    /// <inheritdoc/>
    public ImmutableArray<Document<SitePost>> Run(ImmutableArray<Document<Seed>> documents, ModuleContext context)
    {
        var catalogue = context.Value(site);
        var all = catalogue.Listed.AddRange(catalogue.HeldBack);
        Parallel.ForEach(
            all,
            new ParallelOptions { CancellationToken = context.Cancellation },
            post => context.Report(post.Body.Diagnostics)
        );
        return [.. all.Select(post => new Document<SitePost>(post.Source, post, post.Fingerprint))];
    }
}
