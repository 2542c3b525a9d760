using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Theming.Assets;

/// <summary>A theme's assets, minified and fingerprinted.</summary>
/// <param name="Assets">The assets by name, sorted.</param>
/// <param name="Diagnostics">Mistakes in style sheets and scripts, with their places.</param>
public sealed record AssetSet(
    ImmutableSortedDictionary<string, PublishedAsset> Assets,
    ImmutableArray<Diagnostic> Diagnostics
)
{
    /// <summary>
    /// Minifies and names the assets. Comments and white space go from style sheets and scripts; a script that cannot
    /// be read stays as it is, and every other file is copied. In style sheets <c>url(…)</c> and <c>@import</c> of
    /// another asset become its published name. Mistakes: BLOG078 for texts, comments and brackets that do not match;
    /// BLOG073 for a reference to no asset. </summary>
    /// <param name="sources">The assets; names are unique.</param>
    public static AssetSet Publish(IEnumerable<AssetSource> sources) => new AssetPublisher(sources).Publish();
}
