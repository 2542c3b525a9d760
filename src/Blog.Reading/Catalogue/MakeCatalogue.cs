using System.Collections.Immutable;
using Blog.Engine;
using Blog.Reading.Documents;
using Blog.Text.Fingerprints;

namespace Blog.Reading.Catalogue;

/// <summary>Makes the catalogue of the site.</summary>
internal sealed class MakeCatalogue(
    Pipeline<BuildRequest> request,
    Pipeline<LoadedSettings> settings,
    Pipeline<SitePost> posts,
    Pipeline<SitePost> pages,
    Pipeline<SiteSeries> series,
    Pipeline<SiteTag> tags,
    Pipeline<SiteAsset> assets
) : IModule<Seed, SiteCatalogue>
{
    /// <inheritdoc/>
    public ImmutableArray<Document<SiteCatalogue>> Run(ImmutableArray<Document<Seed>> documents, ModuleContext context)
    {
        return context.Once<ImmutableArray<Document<SiteCatalogue>>>(
            [
                context.Value(request).Lost,
                context.Documents(settings),
                context.Documents(posts),
                context.Documents(pages),
                context.Documents(series),
                context.Documents(tags),
                context.Documents(assets),
            ],
            (recording, former) => [Make(recording, former.IsDefault ? null : former[0].Value)]
        );
    }

    private Document<SiteCatalogue> Make(ModuleContext context, SiteCatalogue? former)
    {
        var catalogue = new SiteCatalogue(
            context.Value(settings).Settings,
            [.. context.Documents(posts).Concat(context.Documents(pages)).Select(d => d.Value)],
            [.. context.Documents(series).Select(d => d.Value)],
            [.. context.Documents(tags).Select(d => d.Value)],
            [.. context.Documents(assets).Select(d => d.Value)],
            former?.Addresses,
            former?.Copies
        )
        {
            Lost = context.Value(request).Lost,
        };
        return new Document<SiteCatalogue>(null, catalogue, default(Fingerprint));
    }
}
