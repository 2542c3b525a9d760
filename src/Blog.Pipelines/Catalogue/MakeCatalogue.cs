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
        var inputs = new CatalogueMade(
            context.Processed(PipelineKeys.Settings),
            context.Finished(PipelineKeys.Posts),
            context.Finished(PipelineKeys.Pages),
            context.Finished(PipelineKeys.Series),
            context.Finished(PipelineKeys.Tags),
            context.Finished(PipelineKeys.Assets)
        );
        var former = context.Kept.Former<CatalogueMade>(this);
        if (former is not null && former.IsMadeOf(inputs))
            return former.Catalogue;
        var catalogue = Make(inputs, former?.Catalogue[0].Value);
        context.Kept.Remember(this, inputs with { Catalogue = catalogue });
        return catalogue;
    }

    private static ImmutableArray<Document<SiteCatalogue>> Make(CatalogueMade inputs, SiteCatalogue? former)
    {
        var catalogue = new SiteCatalogue(
            inputs.Settings[0].Value.Settings,
            [.. inputs.Posts.Concat(inputs.Pages).Select(d => d.Value)],
            [.. inputs.Series.Select(d => d.Value)],
            [.. inputs.Tags.Select(d => d.Value)],
            [.. inputs.Assets.Select(d => d.Value)],
            former?.Addresses,
            former?.Copies
        );
        return [new Document<SiteCatalogue>(null, catalogue, default(Fingerprint))];
    }
}
