using System.Text;
using Blog.Engine;
using Blog.Preview.Client;
using Blog.Preview.Live;
using Blog.Preview.Sites;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Blog.Preview.Serving;

/// <summary>Answers requests: first the guard, then the preview's own addresses, then the site.</summary>
/// <param name="guard">Refuses what may not pass.</param>
/// <param name="author">What the author gets, at this machine.</param>
/// <param name="guest">What others get.</param>
/// <param name="report">Told of bugs.</param>
internal sealed class Router(Guard guard, Visit author, Visit guest, Action<Exception> report)
{
    private const string Live = OwnPages.Folder + "live";

    private readonly OwnFiles _files = new();

    /// <summary>Answers a request. A bug ends the answer, and nothing else.</summary>
    public async Task Answer(HttpContext context)
    {
        Guard.Protect(context.Response);
        if (guard.Refuse(context.Request) is var (status, reason))
            await Text(context, status, reason);
        else if (
            !await Survival.Of(Route(context), report)
            && !context.Response.HasStarted
            && !context.RequestAborted.IsCancellationRequested
        )
            await Sender.Whole(
                context,
                500,
                ContentTypes.Html,
                PlainPage.Saying("The preview has a bug", "What happened is in the terminal. The preview goes on.")
            );
    }

    private Task Route(HttpContext context)
    {
        var visit = Guard.IsFromHere(context.Request) ? author : guest;
        var address = AddressOf(context);
        if (UrlPath.Decode(address) is not { } path)
            return Sender.Send(
                context,
                visit.Site.Own(404, "", PlainPage.Saying("Nothing is here", "This is no address of the site.", "/"))
            );
        if (path == Live)
            return Converse(context, visit.Hub);
        var isOwn = OwnPages.Has(path);
        // The one file of the preview's own that pages for others load.
        if (isOwn && visit.Own is null && path != ClientScript.Address)
            return Sender.Whole(context, StatusCodes.Status403Forbidden, ContentTypes.Html, PlainPage.Refusal);
        if (
            !HttpMethods.IsGet(context.Request.Method)
            && !HttpMethods.IsHead(context.Request.Method)
            && !(isOwn && HttpMethods.IsPost(context.Request.Method))
        )
        {
            context.Response.Headers.Allow = isOwn ? "GET, HEAD, POST" : "GET, HEAD";
            return Text(context, StatusCodes.Status405MethodNotAllowed, "This address takes no such requests.");
        }

        if (_files.At(path) is { } file)
            return Sender.Send(context, file);
        return isOwn && visit.Own is { } own
            ? AskOwn(context, path, own)
            : Sender.Send(context, visit.Site.At(address, path));
    }

    private static async Task AskOwn(HttpContext context, string path, OwnPages own)
    {
        context.Response.Headers.ContentSecurityPolicy = OwnPages.Policy;
        await Sender.Send(context, await own.Answer(context.Request, path));
    }

    private static async Task Converse(HttpContext context, LiveHub hub)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            context.Response.Headers.Upgrade = "websocket";
            await Text(
                context,
                StatusCodes.Status426UpgradeRequired,
                "Pages of the preview speak here, over a WebSocket."
            );
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        await hub.Converse(socket);
    }

    // As it stands in the request: what the server made of it is decoded already, and its dots are gone.
    private static string AddressOf(HttpContext context)
    {
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        return target.Split('?')[0];
    }

    private static Task Text(HttpContext context, int status, string sentence) =>
        Sender.Whole(context, status, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(sentence + "\n"));
}
