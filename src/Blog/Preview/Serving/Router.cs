using System.Text;
using Blog.Pipelines.Engine;
using Blog.Preview.Live;
using Blog.Preview.Sites;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Blog.Preview.Serving;

/// <summary>Answers requests: first the guard, then the preview's own addresses, then the site.</summary>
/// <param name="guard">Refuses what may not pass.</param>
/// <param name="site">The pages of the site.</param>
/// <param name="own">The pages of the preview.</param>
/// <param name="hub">Converses with tabs.</param>
/// <param name="report">Told of bugs.</param>
internal sealed class Router(Guard guard, SitePages site, OwnPages own, LiveHub hub, Action<Exception> report)
{
    private const string Live = OwnPages.Folder + "live";

    private readonly OwnFiles _files = new();

    /// <summary>Answers a request. A bug ends the answer, and nothing else.</summary>
    public async Task Answer(HttpContext context)
    {
        Guard.Protect(context.Response);
        if (guard.Refuse(context.Request) is var (status, reason))
            await Text(context, status, reason);
        else if (!await Survival.Of(Route(context), report) && !context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
            await Sender.Whole(context, 500, ContentTypes.Html, PlainPage.Saying("The preview has a bug", "What happened is in the terminal. The preview goes on."));
    }

    private Task Route(HttpContext context)
    {
        var address = AddressOf(context);
        if (UrlPath.Decode(address) is not { } path)
            return Sender.Send(context, site.Own(404, "", PlainPage.Saying("Nothing is here", "This is no address of the site.", "/")));
        if (path == Live)
            return Converse(context);
        var isOwn = OwnPages.Has(path);
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method) && !(isOwn && HttpMethods.IsPost(context.Request.Method)))
        {
            context.Response.Headers.Allow = isOwn ? "GET, HEAD, POST" : "GET, HEAD";
            return Text(context, StatusCodes.Status405MethodNotAllowed, "This address takes no such requests.");
        }

        if (_files.At(path) is { } file)
            return Sender.Send(context, file);
        return isOwn ? AskOwn(context, path) : Sender.Send(context, site.At(address, path));
    }

    private async Task AskOwn(HttpContext context, string path)
    {
        context.Response.Headers.ContentSecurityPolicy = OwnPages.Policy;
        await Sender.Send(context, await own.Answer(context.Request, path));
    }

    private async Task Converse(HttpContext context)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            context.Response.Headers.Upgrade = "websocket";
            await Text(context, StatusCodes.Status426UpgradeRequired, "Pages of the preview speak here, over a WebSocket.");
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
