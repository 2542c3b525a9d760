using Blog.Text;

namespace Blog.Preview.Live;

/// <summary>What an address of the preview shows.</summary>
/// <param name="Status">The status (RFC 9110).</param>
/// <param name="ContentType">The media type.</param>
/// <param name="Bytes">The bytes as the browser gets them.</param>
/// <param name="Version">Differs where the bytes do, and from start to start of the preview where pages carry its
/// token.</param>
internal sealed record ServedPage(int Status, string ContentType, ReadOnlyMemory<byte> Bytes, string Version)
{
    /// <summary>The output behind it; null for the preview's own pages.</summary>
    public SitePath? Path { get; init; }

    /// <summary>Where a redirect leads; null for other answers.</summary>
    public string? Location { get; init; }

    /// <summary>Whether it is a page of HTML.</summary>
    public bool IsHtml => ContentType.StartsWith("text/html", StringComparison.Ordinal);
}
