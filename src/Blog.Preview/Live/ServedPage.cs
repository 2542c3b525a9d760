using Blog.Text;

namespace Blog.Preview.Live;

/// <summary>The answer of the preview to one address.</summary>
/// <param name="Status">The status (RFC 9110).</param>
/// <param name="ContentType">The media type.</param>
/// <param name="Bytes">The bytes as the browser gets them.</param>
/// <param name="Version">Differs when the bytes do. Of pages that carry the token of the preview it differs with each
/// start, too.</param>
internal sealed record ServedPage(int Status, string ContentType, ReadOnlyMemory<byte> Bytes, string Version)
{
    /// <summary>The path of the output behind it; null for the preview's own pages.</summary>
    public SitePath? Path { get; init; }

    /// <summary>Where a redirect leads; null for other answers.</summary>
    public string? Location { get; init; }

    /// <summary>Whether it is a page of HTML.</summary>
    public bool IsHtml => ContentType.StartsWith("text/html", StringComparison.Ordinal);
}
