namespace Blog.Network.Fetching;

/// <summary>A picture that was fetched and made to fit.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="Extension">The ending for its name, with its dot: <c>.png</c> or <c>.jpg</c>.</param>
public sealed record FetchedPicture(ReadOnlyMemory<byte> Bytes, string Extension);
