using System.Collections.Immutable;
using Blog.Engine;
using Blog.Engine.Content;
using Blog.Engine.Outputs;
using Blog.Reading.Documents;
using Blog.Text;

namespace Blog.Reading.Assets;

/// <summary>Yields each file unchanged. Files of a document that is held back are held back too.</summary>
internal sealed class CopyAssets(Pipeline<SitePost> posts, Pipeline<SitePost> pages) : IOutputModule<SiteAsset>
{
    /// <inheritdoc/>
    public ImmutableArray<Output> Run(ImmutableArray<Document<SiteAsset>> documents, ModuleContext context)
    {
        var heldBack = context
            .Documents(posts)
            .Concat(context.Documents(pages))
            .Where(p => !p.Value.IsListed)
            .Select(p => p.Value.Source)
            .ToHashSet();
        return
        [
            .. documents
                .Where(d => d.Value.Excluded is null)
                .Where(d => d.Value.Owner is not { } owner || !heldBack.Contains(owner))
                .Select(d => Copy(d.Value, context.Content)),
        ];
    }

    private static Output Copy(SiteAsset asset, IContentStore store) =>
        new()
        {
            Path = new SitePath(asset.Permalink.Value[1..]),
            ContentType = ContentTypes.Of(asset.Source.Extension),
            Fingerprint = asset.Fingerprint,
            ClaimedBy = [SourceLocation.OfFile(asset.Source)],
            Make = _ => Read(asset, store),
        };

    private static OutputContent Read(SiteAsset asset, IContentStore store)
    {
        var content = store.Read(asset.Source);
        return new OutputContent(content.Bytes, content.Problem is { } problem ? [problem] : []);
    }
}
