namespace Blog.Syndication.Renditions;

/// <summary>A file of a rendition.</summary>
/// <param name="Name">Its name in the rendition's folder.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Bytes">Its bytes.</param>
public sealed record RenditionFile(string Name, string ContentType, ReadOnlyMemory<byte> Bytes);
