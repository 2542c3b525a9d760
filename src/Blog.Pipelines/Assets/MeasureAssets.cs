using System.Collections.Immutable;
using Blog.Pipelines.Documents;
using Blog.Pipelines.Engine;
using Blog.Text;

namespace Blog.Pipelines.Assets;

/// <summary>Reads the size of images, so that pages keep the room for them.</summary>
internal sealed class MeasureAssets : IModule<PlacedAsset, SiteAsset>
{
    /// <inheritdoc/>
    public ImmutableArray<Document<SiteAsset>> Run(
        ImmutableArray<Document<PlacedAsset>> documents, ModuleContext context)
    {
        var assets = new Document<SiteAsset>?[documents.Length];
        Parallel.For(0, documents.Length, i => assets[i] = Measure(documents[i].Value, context));
        return [.. assets.OfType<Document<SiteAsset>>()];
    }

    private static Document<SiteAsset>? Measure(PlacedAsset placed, ModuleContext context)
    {
        var path = placed.Source;
        var content = context.Request.Content.Read(path);
        if (content.Problem is { } problem)
        {
            context.Report(problem);
            return null;
        }

        var fingerprint = Fingerprint.Of(content.Bytes.Span);
        var size = ImageHeader.ReadSize(path.Extension, content.Bytes.Span);
        return new Document<SiteAsset>(path, new SiteAsset(path, placed.Permalink, placed.Owner, size, fingerprint), fingerprint);
    }
}
