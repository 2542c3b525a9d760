using Blog.Network.Tests.Fakes;
using Blog.Network.Visiting;

namespace Blog.Network.Tests.Visiting;

public sealed class PageVisitorTimeTests : IAsyncLifetime
{
    private readonly HttpMessageInvoker _http = new(
        new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }
    );
    private readonly SwiftClock _clock = new(TimeSpan.FromSeconds(30));
    private FakeWeb _web = null!;
    private PageVisitor _visitor = null!;

    public async ValueTask InitializeAsync()
    {
        _web = await FakeWeb.OpenAsync();
        _visitor = new PageVisitor(new VisitLine(_http, _clock, "blog/1.0"));
    }

    public async ValueTask DisposeAsync()
    {
        await _web.DisposeAsync();
        _http.Dispose();
    }

    [Fact]
    public async Task A_page_that_trickles_costs_what_one_that_gives_no_answer_costs()
    {
        var trickled = new SemaphoreSlim(0);
        _web.On(
            "/a",
            async context =>
            {
                while (!context.RequestAborted.IsCancellationRequested)
                {
                    await FakeWeb.WriteAsync(context, "x");
                    await context.Response.Body.FlushAsync();
                    trickled.Release();
                    await Task.Delay(1, CancellationToken.None);
                }
            }
        );
        var visiting = VisitAsync("/a");
        await trickled.WaitAsync(TestContext.Current.CancellationToken);
        while (!visiting.IsCompleted)
        {
            _clock.ReachLimits();
            await Task.WhenAny(trickled.WaitAsync(TestContext.Current.CancellationToken), visiting);
        }

        Assert.Equal((VisitKind.Unreachable, "127.0.0.1 gave no answer in 30 seconds."), Of(await visiting));
        Assert.Single(_web.Asked);
    }

    [Fact]
    public async Task A_page_is_not_waited_for_longer_than_a_page_may_take()
    {
        _web.Status("/a", 503, retryAfter: "25");
        var hurried = new PageVisitor(new VisitLine(_http, _clock, "blog/1.0") { PageTime = TimeSpan.FromSeconds(40) });
        var visit = await hurried.VisitAsync(new Uri(_web.At("/a")), TestContext.Current.CancellationToken);
        Assert.Equal(VisitKind.Unreachable, visit.Kind);
        Assert.Single(_clock.Pauses, p => p == TimeSpan.FromSeconds(25));
    }

    [Fact]
    public async Task What_belongs_to_a_page_is_not_asked_for_when_its_time_is_over()
    {
        _web.Page("/a", null);
        var visits = _visitor.Begin(TestContext.Current.CancellationToken);
        await visits.WaitAsync(TimeSpan.FromSeconds(29));
        Assert.Equal(VisitKind.Page, (await visits.VisitAsync(new Uri(_web.At("/a")), Sought.Page)).Kind);
        await visits.WaitAsync(TimeSpan.FromSeconds(29));
        await visits.WaitAsync(TimeSpan.FromSeconds(2));
        var late = await visits.VisitAsync(new Uri(_web.At("/a")), Sought.Picture);
        Assert.Equal(
            (VisitKind.Unreachable, "127.0.0.1 was not asked: the 60 seconds that a page may take were over."),
            Of(late)
        );
        Assert.Single(_web.Asked);
    }

    private Task<VisitResult> VisitAsync(string path) =>
        _visitor.VisitAsync(new Uri(_web.At(path)), TestContext.Current.CancellationToken);

    private static (VisitKind Kind, string Message) Of(VisitResult visit) => (visit.Kind, visit.Message);
}
