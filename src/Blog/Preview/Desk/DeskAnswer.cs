namespace Blog.Preview.Desk;

/// <summary>What the desk answers.</summary>
/// <param name="Status">The status (RFC 9110): 200, 303 with a location, 404 ….</param>
/// <param name="ContentType">The media type of the bytes. HTML gets what the preview adds to every page.</param>
/// <param name="Bytes">The bytes; empty for a redirect.</param>
/// <param name="Location">Where a redirect leads: a path of this server; null for other answers.</param>
internal sealed record DeskAnswer(int Status, string ContentType, ReadOnlyMemory<byte> Bytes, string? Location = null);
