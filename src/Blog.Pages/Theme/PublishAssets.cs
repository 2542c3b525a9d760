using System.Collections.Immutable;
using Blog.Engine;
using Blog.Engine.Outputs;
using Blog.Text;
using Blog.Theming.Assets;

namespace Blog.Pages.Theme;

/// <summary>Makes the outputs of the theme's style sheets, scripts and pictures, below <c>/assets/</c>.</summary>
internal sealed class PublishAssets : IOutputModule<LoadedTheme>
{
    /// <inheritdoc/>
    public ImmutableArray<Output> Run(ImmutableArray<Document<LoadedTheme>> documents, ModuleContext context) =>
        [.. documents[0].Value.Assets.Assets.Values.Select(Publish)];

    private static Output Publish(PublishedAsset asset) =>
        new()
        {
            Path = new SitePath("assets/" + asset.FileName),
            ContentType = ContentTypes.Of(System.IO.Path.GetExtension(asset.Name).ToLowerInvariant()),
            Fingerprint = asset.Fingerprint,
            ClaimedBy = [SourceLocation.OfFile(asset.Source)],
            Make = _ => new OutputContent(asset.Bytes.AsMemory(), []),
        };
}
