using System.Collections.Immutable;
using Blog.Pipelines.Engine;
using Blog.Pipelines.Parsing;
using Blog.Text;

namespace Blog.Pipelines.Assets;

/// <summary>
/// Finds the files that are published as they are: all below <c>content/</c> but documents, settings, source code that posts include
/// (<c>content/code/</c>) and whatever has a name that starts with an underscore.
/// </summary>
internal sealed class ReadAssets : IModule<Seed, ContentPath>
{
    /// <inheritdoc/>
    public ImmutableArray<Document<ContentPath>> Run(ImmutableArray<Document<Seed>> documents, ModuleContext context) =>
        [.. context.Request.Content.Files.Where(IsAsset).Select(p => new Document<ContentPath>(p, p, Fingerprint.Of(p.Value)))];

    private static bool IsAsset(ContentPath path) =>
        path.IsBelow("content")
        && path.Value is not ("content/site.yml" or "content/series.yml")
        && !path.IsBelow("content/code")
        && !path.Value.Split('/').Any(part => part.StartsWith('_'))
        && PostFile.Of(path) is null;
}
