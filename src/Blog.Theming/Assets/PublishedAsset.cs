using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Theming.Assets;

/// <summary>An asset as it is published.</summary>
/// <param name="Name">The path below <c>assets/</c> in the theme.</param>
/// <param name="FileName">The path below the published assets folder, with a fingerprint before the extension:
/// <c>css/paper.1f3a….css</c>.</param>
/// <param name="Bytes">The content, minified for CSS and JavaScript, with <c>url(…)</c> between assets rewritten to the
/// published names.</param>
/// <param name="Integrity">The value of an <c>integrity</c> attribute: <c>sha384-…</c> (W3C Subresource
/// Integrity).</param>
public sealed record PublishedAsset(string Name, string FileName, ImmutableArray<byte> Bytes, string Integrity)
{
    /// <summary>The fingerprint of the published bytes.</summary>
    public Fingerprint Fingerprint { get; } = Fingerprint.Of(Bytes.AsSpan());
}
