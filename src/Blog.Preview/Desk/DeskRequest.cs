using Blog.Preview.Sites;

namespace Blog.Preview.Desk;

/// <summary>What is asked of the desk. Whether it may be asked was checked before.</summary>
/// <param name="Method"><c>GET</c> (for <c>HEAD</c> too) or <c>POST</c>.</param>
/// <param name="Path">The address, decoded, without query: <c>/_blog/</c> or below.</param>
/// <param name="Query">The fields of the query.</param>
/// <param name="Form">The fields of the form; empty unless it was posted. The token is not among them.</param>
/// <param name="Token">The token that the desk's own forms send with <c>POST</c>, as the field <c>token</c>.</param>
/// <param name="State">The site.</param>
public sealed record DeskRequest(
    string Method,
    string Path,
    IReadOnlyDictionary<string, string> Query,
    IReadOnlyDictionary<string, string> Form,
    string Token,
    PreviewState State
)
{
    /// <summary>Where the server is reached by whoever asks: <c>http://localhost:5080</c>; empty when nobody asks, and
    /// a page is made again for those who look at it.</summary>
    public string Origin { get; init; } = "";
}
