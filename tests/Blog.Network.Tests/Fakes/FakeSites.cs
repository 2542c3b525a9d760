using System.Text;
using Blog.Network.Fetching;
using Blog.Network.Tests.Fetching;
using Blog.Network.Visiting;

namespace Blog.Network.Tests.Fakes;

/// <summary>Sites of any host, each a folder of one site on loopback: https://www.youtube.com/oembed is
/// /www.youtube.com/oembed there.</summary>
internal sealed class FakeSites : IAsyncDisposable
{
    private readonly HttpMessageInvoker _http;

    private FakeSites(FakeWeb web)
    {
        Web = web;
        _http = new HttpMessageInvoker(
            new ToLoopback(web.Address, new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
        );
    }

    public FakeWeb Web { get; }

    public static async Task<FakeSites> OpenAsync() => new(await FakeWeb.OpenAsync());

    public async Task<CardFacts> FactsAsync(string address)
    {
        var fetch = await FetchAsync(address);
        Assert.Equal(VisitKind.Page, fetch.Kind);
        return fetch.Facts!;
    }

    public Task<CardFetch> FetchAsync(string address) =>
        new CardFetcher(
            new VisitLine(_http, new SwiftClock(TimeSpan.FromSeconds(30)), "blog/1.0 (+https://ann.example/)")
        ).FetchAsync(new Uri(address), TestContext.Current.CancellationToken);

    public void Json(string path, string answer) => Answer(path, "application/json", Encoding.UTF8.GetBytes(answer));

    public void Picture(string path, int width, int height) =>
        Answer(path, "image/jpeg", AwkwardSite.Jpeg(width, height));

    public void Page(string path, string head, string script) =>
        Answer(
            path,
            "text/html; charset=utf-8",
            Encoding.UTF8.GetBytes(
                $"<!doctype html><html><head>{head}</head><body><script>{script}</script></body></html>"
            )
        );

    public async ValueTask DisposeAsync()
    {
        await Web.DisposeAsync();
        _http.Dispose();
    }

    private void Answer(string path, string type, byte[] bytes) =>
        Web.On(
            path,
            async context =>
            {
                context.Response.ContentType = type;
                await context.Response.Body.WriteAsync(bytes);
            }
        );

    private sealed class ToLoopback(Uri server, HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            var asked = request.RequestUri!;
            request.RequestUri = new Uri(server, $"/{asked.Authority}{asked.PathAndQuery}");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
