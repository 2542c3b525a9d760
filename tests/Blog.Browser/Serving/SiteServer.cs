using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using Blog.Engine;
using Blog.Model;
using Blog.Pages;
using Blog.Reading.Documents;
using Blog.Text;
using Blog.Text.Reads;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Blog.Browser.Serving;

/// <summary>The sample site with one theme, served under <c>/blog/</c> the way GitHub Pages serves a project's
/// site.</summary>
public sealed class SiteServer : IAsyncDisposable
{
    private const string BasePath = "/blog/";

    private readonly WebApplication _server;
    private readonly ConcurrentDictionary<string, ServedFile?> _onDemand = new(StringComparer.Ordinal);
    private FrozenDictionary<string, ServedFile> _files = FrozenDictionary<string, ServedFile>.Empty;
    private Site? _site;

    private SiteServer(WebApplication server) => _server = server;

    /// <summary>The address of the home page.</summary>
    public Uri Home { get; private set; } = new("http://127.0.0.1/");

    /// <summary>The files by path below <c>/blog/</c>.</summary>
    public IReadOnlyDictionary<string, ServedFile> Files => _files;

    /// <summary>Builds the site for the port it is served from, and serves it.</summary>
    public static async Task<SiteServer> Start(string theme)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new SiteServer(builder.Build());
        server._server.Run(server.Answer);
        await server._server.StartAsync();
        server.Home = new Uri(server._server.Urls.Single() + BasePath);
        server._site = Map(theme, server.Home);
        server._files = Build(server._site);
        return server;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static Site Map(string theme, Uri home)
    {
        var now = DateTimeOffset.Parse("2021-01-15T12:00:00Z", CultureInfo.InvariantCulture);
        var request = new BuildRequest
        {
            Content = SampleFiles.WithTheme(theme),
            Now = now,
            BaseUrl = new BaseUrl(home),
        };
        return SiteBuilder.MapAndCheck(request, new KeptResults(), TimeProvider.System);
    }

    private static FrozenDictionary<string, ServedFile> Build(Site site)
    {
        var problems = new ConcurrentBag<Diagnostic>(site.Diagnostics);
        var files = new ConcurrentDictionary<string, ServedFile>(StringComparer.Ordinal);
        Parallel.ForEach(
            site.Outputs.Values,
            output =>
            {
                var content = output.Make(new ReadLog());
                foreach (var problem in content.Diagnostics)
                    problems.Add(problem);
                files[output.Path.Value] = new ServedFile(output.ContentType, content.Bytes);
            }
        );
        Assert.DoesNotContain(problems, p => p.Severity == DiagnosticSeverity.Error);
        return files.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private Task Answer(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "/";
        if (path == BasePath.TrimEnd('/'))
            return Redirect(context, BasePath);
        if (!path.StartsWith(BasePath, StringComparison.Ordinal))
            return Send(context, StatusCodes.Status404NotFound, new ServedFile("text/plain", default));
        var below = path[BasePath.Length..];
        if (_files.GetValueOrDefault(below) is { } file)
            return Send(context, StatusCodes.Status200OK, file);
        if ((below.Length == 0 || below.EndsWith('/')) && _files.GetValueOrDefault(below + "index.html") is { } index)
            return Send(context, StatusCodes.Status200OK, index);
        if (_onDemand.GetOrAdd(below, MakeOnDemand) is { } shown)
            return Send(context, StatusCodes.Status200OK, shown);
        if (_files.ContainsKey(below + "/index.html"))
            return Redirect(context, path + "/");
        return Send(context, StatusCodes.Status404NotFound, _files["404.html"]);
    }

    // A picture that a page shows.
    private ServedFile? MakeOnDemand(string path) =>
        _site?.OnDemand(new SitePath(path)) is { } output
            ? new ServedFile(output.ContentType, output.Content().Bytes)
            : null;

    private static Task Redirect(HttpContext context, string to)
    {
        context.Response.Redirect(to, permanent: true);
        return Task.CompletedTask;
    }

    private static async Task Send(HttpContext context, int status, ServedFile file)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = file.ContentType;
        context.Response.ContentLength = file.Bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.Body.WriteAsync(file.Bytes, context.RequestAborted);
    }
}
