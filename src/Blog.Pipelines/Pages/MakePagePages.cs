using System.Collections.Immutable;
using Blog.Pipelines.Documents;
using Blog.Pipelines.Engine;
using Blog.Pipelines.Rendering;

namespace Blog.Pipelines.Pages;

/// <summary>Yields a page for every page that is published.</summary>
internal sealed class MakePagePages : IModule<SitePost, Output>
{
    /// <inheritdoc/>
    public ImmutableArray<Document<Output>> Run(ImmutableArray<Document<SitePost>> documents, ModuleContext context)
    {
        var pages = new PostPages(context.TheFinished(RenderingPipeline.Key));
        return
        [
            .. documents
                .Where(d => d.Value.IsListed)
                .Select(d => new Document<Output>(d.Source, pages.Of(d.Value), d.Fingerprint)),
        ];
    }
}
