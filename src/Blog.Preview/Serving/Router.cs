using System.Text;
using Blog.Engine.Outputs;
using Blog.Preview.Client;
using Blog.Preview.Live;
using Blog.Preview.Sites;
using Blog.Text.Fingerprints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Blog.Preview.Serving;

/// <summary>Answers requests: first the guard, then the preview's own addresses, then the site.</summary>
/// <param name="guard">Refuses what may not pass.</param>
/// <param name="author">What the author gets, at this machine.</param>
/// <param name="guest">What others get.</param>
/// <param name="report">Gets each bug.</param>
internal sealed class Router(Guard guard, Audience author, Audience guest, Action<Exception> report)
{
    private const string Live = OwnPages.Folder + "live";

    private readonly ServedPage _script = ScriptOf(ClientScript.Join());
    private readonly ServedPage _copyScript = ScriptOf(ClientScript.Copy());

    /// <summary>Answers a request. A bug ends the answer, and nothing else.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        Guard.Protect(context.Response);
        if (guard.Refuse(context.Request) is var (status, reason))
            await TextAsync(context, status, reason);
        else if (
            !await CatchAll.WaitAsync(RouteAsync(context), report)
            && !context.Response.HasStarted
            && !context.RequestAborted.IsCancellationRequested
        )
            await Sender.WholeAsync(
                context,
                500,
                ContentTypes.Html,
                PlainPage.Saying("The preview has a bug", "What happened is in the terminal. The preview goes on.")
            );
    }

    private Task RouteAsync(HttpContext context)
    {
        var audience = Guard.IsFromHere(context.Request) ? author : guest;
        var address = AddressOf(context);
        if (UrlPath.Decode(address) is not { } path)
            return Sender.SendAsync(
                context,
                audience.Site.Own(
                    404,
                    "",
                    PlainPage.Saying("Nothing is here", "This is not an address of the site.", "/")
                )
            );
        if (path == Live)
            return ConverseAsync(context, audience.Hub);
        var isOwn = OwnPages.Has(path);
        // Of the preview's own files, the pages of guests load the script alone.
        if (isOwn && audience.Own is null && path != ClientScript.Address)
            return Sender.WholeAsync(context, StatusCodes.Status403Forbidden, ContentTypes.Html, PlainPage.Refusal);
        if (
            !HttpMethods.IsGet(context.Request.Method)
            && !HttpMethods.IsHead(context.Request.Method)
            && !(isOwn && HttpMethods.IsPost(context.Request.Method))
        )
        {
            context.Response.Headers.Allow = isOwn ? "GET, HEAD, POST" : "GET, HEAD";
            return TextAsync(context, StatusCodes.Status405MethodNotAllowed, "This address takes no such requests.");
        }

        if (FileAt(path) is { } file)
            return Sender.SendAsync(context, file);
        return isOwn && audience.Own is { } own
            ? AskOwnAsync(context, path, own)
            : Sender.SendAsync(context, audience.Site.At(address, path));
    }

    // The scripts are part of the program: no disk is read.
    private ServedPage? FileAt(string path) =>
        path switch
        {
            ClientScript.Address => _script,
            ClientScript.CopyAddress => _copyScript,
            _ => null,
        };

    private static ServedPage ScriptOf(byte[] bytes) =>
        new(200, ClientScript.ContentType, bytes, Fingerprint.Of(bytes).ToString());

    private static async Task AskOwnAsync(HttpContext context, string path, OwnPages own)
    {
        context.Response.Headers.ContentSecurityPolicy = OwnPages.Policy;
        await Sender.SendAsync(context, await own.AnswerAsync(context.Request, path));
    }

    private static async Task ConverseAsync(HttpContext context, LiveHub hub)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            context.Response.Headers.Upgrade = "websocket";
            await TextAsync(
                context,
                StatusCodes.Status426UpgradeRequired,
                "Pages of the preview speak here, over a WebSocket."
            );
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        await hub.ConverseAsync(socket);
    }

    // As the request has it: the server has decoded its own version of the path already, and resolved the dots.
    private static string AddressOf(HttpContext context)
    {
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        return target.Split('?')[0];
    }

    private static Task TextAsync(HttpContext context, int status, string sentence) =>
        Sender.WholeAsync(context, status, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(sentence + "\n"));
}

/// <summary>What one audience gets: the author at this machine, or the guests at others.</summary>
/// <param name="Site">The pages of the site.</param>
/// <param name="Own">The pages of the preview; null for guests, who get none.</param>
/// <param name="Hub">Converses with their tabs.</param>
internal sealed record Audience(SitePages Site, OwnPages? Own, LiveHub Hub);
