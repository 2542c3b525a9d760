using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Theming.Assets;

/// <summary>A file of a theme's <c>assets</c> folder.</summary>
/// <param name="Name">The path below <c>assets/</c>: <c>css/paper.css</c>.</param>
/// <param name="Path">The file it comes from.</param>
/// <param name="Bytes">Its content.</param>
public sealed record AssetSource(string Name, ContentPath Path, ImmutableArray<byte> Bytes);
