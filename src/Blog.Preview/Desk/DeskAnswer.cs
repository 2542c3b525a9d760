using Blog.Engine.Outputs;

namespace Blog.Preview.Desk;

/// <summary>An answer of the desk.</summary>
/// <param name="Status">The status (RFC 9110): 200, 204, 303 with a location, 404 ….</param>
/// <param name="ContentType">The media type of the bytes. HTML is dressed like every page of the preview.</param>
/// <param name="Bytes">The bytes; empty for a redirect.</param>
/// <param name="Location">Where a redirect leads: a path of this server; null for other answers.</param>
public sealed record DeskAnswer(int Status, string ContentType, ReadOnlyMemory<byte> Bytes, string? Location = null)
{
    /// <summary>
    /// Whether the page may be made again from its path alone and sent to open tabs. One that depends on a query or on
    /// a form may not: it would come back as another page, without what was typed.
    /// </summary>
    public bool IsLive { get; init; }

    /// <summary>A page of HTML, which is not live.</summary>
    public static DeskAnswer Page(ReadOnlyMemory<byte> html, int status = 200) => new(status, ContentTypes.Html, html);

    /// <summary>Nothing to show: the browser stays on its page (RFC 9110, 204).</summary>
    public static DeskAnswer Done { get; } = new(204, ContentTypes.Html, ReadOnlyMemory<byte>.Empty);

    /// <summary>A redirect to another page, which browsers follow with GET (RFC 9110, 303).</summary>
    public static DeskAnswer See(string location) => new(303, ContentTypes.Html, ReadOnlyMemory<byte>.Empty, location);
}
