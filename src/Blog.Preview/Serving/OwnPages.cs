using System.Collections.Frozen;
using Blog.Preview.Desk;
using Blog.Preview.Live;
using Blog.Preview.Sites;
using Blog.Text.Fingerprints;
using Microsoft.AspNetCore.Http;

namespace Blog.Preview.Serving;

/// <summary>The pages below <c>/_blog/</c>: the one place where the desk is asked.</summary>
/// <param name="desk">The desk.</param>
/// <param name="live">The site.</param>
/// <param name="pages">Dresses pages.</param>
/// <param name="token">The token that the desk's forms send.</param>
internal sealed class OwnPages(DeskDoor desk, LiveSite live, SitePages pages, PageToken token)
{
    /// <summary>Their folder, at the root of the server whatever the site's base path is.</summary>
    public const string Folder = "/_blog/";

    /// <summary>
    /// The Content-Security-Policy of the pages: they may load the preview's own script and style, pages of the site in
    /// frames, and the images that feeds show. Should a title or a file name ever get into them as markup, no script of
    /// it runs and no form of it is sent elsewhere.
    /// </summary>
    public const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src * data:; "
        + "media-src *; font-src 'self'; "
        + "connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    private static readonly FrozenDictionary<string, string> None = FrozenDictionary<string, string>.Empty;

    /// <summary>Whether a path is one of the preview's own.</summary>
    public static bool Has(string path) => path.StartsWith(Folder, StringComparison.Ordinal) || path == "/_blog";

    /// <summary>The answer for somebody who looks at an address and does not ask again.</summary>
    public Task<ServedPage> AtAsync(string path, CancellationToken cancellation) =>
        AskAsync(Request("", "GET", path, None, None), cancellation);

    /// <summary>The answer to a request.</summary>
    public async Task<ServedPage> AnswerAsync(HttpRequest request, string path)
    {
        var query = request.Query.ToDictionary(f => f.Key, f => f.Value.ToString(), StringComparer.Ordinal);
        // The guard has made sure that the host is a name of this server.
        var origin = $"{request.Scheme}://{request.Host}";
        if (!HttpMethods.IsPost(request.Method))
            return await AskAsync(Request(origin, "GET", path, query, None), request.HttpContext.RequestAborted);
        var (status, fields) = await FormReading.ReadAsync(request);
        if (status != StatusCodes.Status200OK)
            return pages.Own(
                status,
                "",
                PlainPage.Saying(
                    "Not understood",
                    "The desk takes the forms of its own pages, and nothing else. They are at",
                    Folder
                )
            );
        if (!token.IsKnownTo(fields.GetValueOrDefault("token")))
            return pages.Own(
                StatusCodes.Status403Forbidden,
                "",
                PlainPage.Saying(
                    "Not from here",
                    "The form is not one of this preview, or of one that ended since. Load its page again:",
                    Folder
                )
            );
        var form = fields.Where(f => f.Key != "token").ToDictionary(StringComparer.Ordinal);
        return await AskAsync(Request(origin, "POST", path, query, form), request.HttpContext.RequestAborted);
    }

    private DeskRequest Request(
        string origin,
        string method,
        string path,
        IReadOnlyDictionary<string, string> query,
        IReadOnlyDictionary<string, string> form
    ) => new(method, path, query, form, token.Value, live.Current) { Origin = origin };

    private async Task<ServedPage> AskAsync(DeskRequest request, CancellationToken cancellation)
    {
        var answer = await desk(request, cancellation);
        if (answer.Location is { } location)
            return new ServedPage(answer.Status, answer.ContentType, default, "") { Location = location };
        var livePath = answer.IsLive ? request.Path : "";
        return answer.ContentType.StartsWith("text/html", StringComparison.Ordinal)
            ? pages.Own(answer.Status, livePath, answer.Bytes)
            : new ServedPage(
                answer.Status,
                answer.ContentType,
                answer.Bytes,
                Fingerprint.Of(answer.Bytes.Span).ToString()
            );
    }
}

/// <summary>Asks the desk for an answer.</summary>
/// <param name="request">The request.</param>
/// <param name="cancellation">Ends the wait.</param>
public delegate Task<DeskAnswer> DeskDoor(DeskRequest request, CancellationToken cancellation);
