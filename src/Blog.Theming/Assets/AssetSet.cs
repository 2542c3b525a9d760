using System.Collections.Immutable;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Theming.Assets;

/// <summary>A theme's assets, minified and fingerprinted.</summary>
/// <param name="Assets">The assets by name, sorted.</param>
/// <param name="Diagnostics">Mistakes in style sheets and scripts, with their places.</param>
public sealed record AssetSet(
    ImmutableSortedDictionary<string, PublishedAsset> Assets,
    ImmutableArray<Diagnostic> Diagnostics
)
{
    /// <summary>Minifies and names the assets. Comments and white space are removed from style sheets and scripts; a
    /// script that cannot be read stays as it is, and every other file is copied. In style sheets <c>url(…)</c> and
    /// <c>@import</c> of another asset become its published name. Mistakes: BLOG078 for texts, comments and brackets
    /// that do not match; BLOG073 for a reference to no asset.</summary>
    /// <param name="sources">The assets; names are unique.</param>
    public static AssetSet Publish(IEnumerable<AssetSource> sources) => new AssetPublisher(sources).Publish();
}

/// <summary>A file of a theme's <c>assets</c> folder.</summary>
/// <param name="Name">The path below <c>assets/</c>: <c>css/paper.css</c>.</param>
/// <param name="Path">The file it comes from.</param>
/// <param name="Bytes">Its content.</param>
public sealed record AssetSource(string Name, ContentPath Path, ImmutableArray<byte> Bytes)
{
    /// <summary>Whether the file lies beside the <c>assets</c> folder, and refers to what is in it as
    /// <c>assets/NAME</c>.</summary>
    public bool IsBesideAssets { get; init; }
}

/// <summary>An asset as it is published.</summary>
/// <param name="Name">The path below <c>assets/</c> in the theme.</param>
/// <param name="FileName">The path below the published assets folder, with a fingerprint before the extension:
/// <c>css/paper.1f3a….css</c>.</param>
/// <param name="Bytes">The content, minified for CSS and JavaScript, with <c>url(…)</c> between assets rewritten to the
/// published names.</param>
/// <param name="Integrity">The value of an <c>integrity</c> attribute: <c>sha384-…</c> (W3C Subresource
/// Integrity).</param>
/// <param name="Source">The file that it is made of.</param>
public sealed record PublishedAsset(
    string Name,
    string FileName,
    ImmutableArray<byte> Bytes,
    string Integrity,
    ContentPath Source
)
{
    /// <summary>The fingerprint of the published bytes.</summary>
    public Fingerprint Fingerprint { get; } = Fingerprint.Of(Bytes.AsSpan());
}
