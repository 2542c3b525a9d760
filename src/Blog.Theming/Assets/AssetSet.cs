using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Theming.Assets;

/// <summary>A theme's assets, minified and fingerprinted.</summary>
/// <param name="Assets">The assets by name, sorted.</param>
/// <param name="Diagnostics">Mistakes in style sheets and scripts, with their places.</param>
public sealed record AssetSet(ImmutableSortedDictionary<string, PublishedAsset> Assets, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Minifies and names the assets.</summary>
    public static AssetSet Publish(IEnumerable<AssetSource> sources) => throw new NotImplementedException();
}
