using System.Collections.Immutable;
using Blog.Pipelines.Documents;
using Blog.Pipelines.Engine;
using Blog.Text;

namespace Blog.Pipelines.Catalogue;

/// <summary>Brings together everything that is on the site.</summary>
internal sealed class MakeCatalogue : IModule<Seed, SiteCatalogue>
{
    /// <inheritdoc/>
    public ImmutableArray<Document<SiteCatalogue>> Run(ImmutableArray<Document<Seed>> documents, ModuleContext context)
    {
        var catalogue = new SiteCatalogue(
            context.TheProcessed(PipelineKeys.Settings).Settings,
            context.Finished(PipelineKeys.Posts).Concat(context.Finished(PipelineKeys.Pages)).Select(d => d.Value),
            [.. context.Finished(PipelineKeys.Series).Select(d => d.Value)],
            [.. context.Finished(PipelineKeys.Tags).Select(d => d.Value)],
            context.Finished(PipelineKeys.Assets).Select(d => d.Value));
        return [new Document<SiteCatalogue>(null, catalogue, default(Fingerprint))];
    }
}
