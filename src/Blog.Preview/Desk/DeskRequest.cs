using Blog.Preview.Sites;

namespace Blog.Preview.Desk;

/// <summary>A request to the desk, which the guard and the token have let pass.</summary>
/// <param name="Method"><c>GET</c> (for <c>HEAD</c> too) or <c>POST</c>.</param>
/// <param name="Path">The address, decoded, without query: <c>/_blog/</c> or below.</param>
/// <param name="Query">The fields of the query.</param>
/// <param name="Form">The fields of the form; empty unless it was posted. The token is not among them.</param>
/// <param name="Token">The token that the desk's own forms send with <c>POST</c>, as the field <c>token</c>.</param>
/// <param name="State">The state that the answer is made from.</param>
public sealed record DeskRequest(
    string Method,
    string Path,
    IReadOnlyDictionary<string, string> Query,
    IReadOnlyDictionary<string, string> Form,
    string Token,
    PreviewState State
)
{
    /// <summary>The origin by which the browser reaches the server: <c>http://localhost:5080</c>; empty when no browser
    /// asks, and a page is made again for those who look at it.</summary>
    public string Origin { get; init; } = "";
}
