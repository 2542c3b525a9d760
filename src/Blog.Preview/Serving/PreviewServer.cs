using System.Collections.Immutable;
using System.Net;
using Blog.Preview.Live;
using Blog.Preview.Sites;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Blog.Preview.Serving;

/// <summary>The door of this folder: serves a <see cref="LiveSite"/> over HTTP, to the author and to guests.</summary>
public sealed class PreviewServer : IAsyncDisposable
{
    private const int LargestForm = 1 << 20;

    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(20);

    private readonly WebApplication _server;
    private readonly ImmutableArray<LiveHub> _hubs;
    private readonly ImmutableArray<string> _shown;

    private PreviewServer(WebApplication server, ImmutableArray<LiveHub> hubs, ImmutableArray<string> shown) =>
        (_server, _hubs, _shown) = (server, hubs, shown);

    /// <summary>The port at which it listens.</summary>
    public int Port =>
        new Uri(
            _server
                .Services.GetRequiredService<IServer>()
                .Features.GetRequiredFeature<IServerAddressesFeature>()
                .Addresses.First()
        ).Port;

    /// <summary>The addresses at which browsers reach it, this machine's own first.</summary>
    public ImmutableArray<string> Origins => [.. _shown.Prepend("localhost").Select(name => $"http://{name}:{Port}")];

    /// <summary>How many tabs are connected.</summary>
    internal int Tabs => _hubs.Sum(hub => hub.Count);

    /// <summary>Starts a server.</summary>
    /// <param name="live">The site.</param>
    /// <param name="endpoints">Where to listen.</param>
    /// <param name="port">The port; 0 for any.</param>
    /// <param name="desk">The author's desk.</param>
    /// <param name="choices">What tabs may do.</param>
    /// <param name="report">Gets each bug.</param>
    public static async Task<PreviewServer> StartAsync(
        LiveSite live,
        Endpoints endpoints,
        int port,
        DeskDoor desk,
        LiveChoices choices,
        Action<Exception> report
    )
    {
        var site = new SitePages(live, choices);
        var own = new OwnPages(desk, live, site, choices.Token);
        var author = new Audience(site, own, new LiveHub(live, new AllPages(site, own), choices));
        var guests = choices.ForGuests();
        var shown = new SitePages(live, guests);
        var guest = new Audience(shown, null, new LiveHub(live, new AllPages(shown, null), guests));
        var server = Build(endpoints, port);
        server.UseWebSockets(new WebSocketOptions { KeepAliveInterval = KeepAlive, KeepAliveTimeout = KeepAlive });
        server.Run(new Router(new Guard(new HostNames(endpoints.Names)), author, guest, report).AnswerAsync);
        await server.StartAsync();
        return new PreviewServer(server, [author.Hub, guest.Hub], endpoints.Shown);
    }

    /// <summary>Says farewell to the tabs, and stops.</summary>
    public async ValueTask DisposeAsync()
    {
        await Task.WhenAll(_hubs.Select(hub => hub.DisposeAsync().AsTask()));
        await _server.StopAsync();
        await _server.DisposeAsync();
    }

    // The machine's own settings (appsettings.json, ASPNETCORE_URLS) must not decide where the author's drafts are
    // shown.
    private static WebApplication Build(Endpoints endpoints, int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.Configure<HostOptions>(o => o.ShutdownTimeout = TimeSpan.FromMilliseconds(400));
        builder.WebHost.UseKestrelCore();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestForm;
            foreach (var address in endpoints.Addresses.Where(a => port != 0 || !a.Equals(IPAddress.IPv6Loopback)))
                kestrel.Listen(address, port, listen => listen.Protocols = HttpProtocols.Http1);
        });
        return builder.Build();
    }
}
