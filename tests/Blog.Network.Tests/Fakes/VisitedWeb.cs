using Blog.Network.Visiting;

namespace Blog.Network.Tests.Fakes;

/// <summary>A fake web, and a visitor whose pauses cost no time.</summary>
internal sealed class VisitedWeb : IAsyncDisposable
{
    private readonly HttpMessageInvoker _http = new(
        new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = System.Net.DecompressionMethods.All,
        }
    );

    private VisitedWeb(FakeWeb web)
    {
        Web = web;
        Visitor = new PageVisitor(
            new VisitLine(_http, Clock, "blog/1.0 (+https://ann.example/)") { Report = Reports.Add }
        );
    }

    public FakeWeb Web { get; }

    public PageVisitor Visitor { get; }

    public SwiftClock Clock { get; } = new(TimeSpan.FromSeconds(30));

    public List<string> Reports { get; } = [];

    public static async Task<VisitedWeb> OpenAsync() => new(await FakeWeb.OpenAsync());

    public Task<VisitResult> VisitAsync(string path) =>
        Visitor.VisitAsync(new Uri(Web.At(path)), TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await Web.DisposeAsync();
        _http.Dispose();
    }
}
