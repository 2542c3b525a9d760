namespace Blog.Browser.Serving;

/// <summary>A file of a built site.</summary>
/// <param name="ContentType">Its media type.</param>
/// <param name="Bytes">Its content.</param>
public sealed record ServedFile(string ContentType, ReadOnlyMemory<byte> Bytes);
