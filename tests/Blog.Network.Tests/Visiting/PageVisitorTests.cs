using System.IO.Compression;
using Blog.Network.Tests.Fakes;
using Blog.Network.Visiting;
using Microsoft.AspNetCore.Http;

namespace Blog.Network.Tests.Visiting;

public sealed class PageVisitorTests : IAsyncLifetime
{
    private readonly HttpMessageInvoker _http = new(
        new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = System.Net.DecompressionMethods.All,
        }
    );
    private readonly SwiftClock _clock = new(TimeSpan.FromSeconds(30));
    private readonly List<string> _reports = [];
    private FakeWeb _web = null!;
    private PageVisitor _visitor = null!;

    public async ValueTask InitializeAsync()
    {
        _web = await FakeWeb.OpenAsync();
        _visitor = new PageVisitor(
            new VisitLine(_http, _clock, "blog/1.0 (+https://ann.example/)") { Report = _reports.Add }
        );
    }

    public async ValueTask DisposeAsync()
    {
        await _web.DisposeAsync();
        _http.Dispose();
    }

    [Fact]
    public async Task A_page_is_read_under_the_name_of_the_program()
    {
        _web.Page("/a", "https://ann.example/");
        var visit = await VisitAsync("/a");
        Assert.Equal((VisitKind.Page, "utf-8", _web.At("/a")), (visit.Kind, visit.Charset, visit.Address.AbsoluteUri));
        Assert.Equal(FakeWeb.PageWith("https://ann.example/"), System.Text.Encoding.UTF8.GetString(visit.Body));
        Assert.Equal("blog/1.0 (+https://ann.example/)", _web.LastHeaders["User-Agent"]);
        Assert.False(_web.LastHeaders.ContainsKey("Cookie"));
        Assert.Empty(_clock.Pauses);
    }

    [Fact]
    public async Task A_site_is_asked_one_thing_at_a_time_with_a_pause_after_each()
    {
        for (var i = 0; i < 8; i++)
            _web.On(
                $"/{i}",
                async context =>
                {
                    await Task.Delay(5, context.RequestAborted);
                    await FakeWeb.WriteAsync(context, "x");
                }
            );
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => VisitAsync($"/{i}")));
        Assert.Equal(1, _web.MostAtOnce);
        Assert.Equal(7, _clock.Pauses.Count(p => p == TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public async Task Different_sites_are_asked_side_by_side()
    {
        await using var other = await FakeWeb.OpenAsync();
        using var both = new Barrier(2);
        Task Meet(HttpContext context) => Task.Run(() => Assert.True(both.SignalAndWait(TimeSpan.FromSeconds(60))));
        _web.On("/a", Meet);
        other.On("/a", Meet);
        var visits = await Task.WhenAll(
            VisitAsync("/a"),
            _visitor.VisitAsync(new Uri(other.At("/a")), TestContext.Current.CancellationToken)
        );
        Assert.All(visits, v => Assert.Equal(VisitKind.Page, v.Kind));
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task Redirects_are_followed(int status)
    {
        _web.Redirect("/a", "b?x=1#part", status).Redirect("/b", "/c").Page("/c", null);
        var visit = await VisitAsync("/a");
        Assert.Equal((VisitKind.Page, _web.At("/c")), (visit.Kind, visit.Address.AbsoluteUri));
        Assert.Equal(["/a", "/b?x=1", "/c"], _web.Asked);
    }

    [Fact]
    public async Task Circles_and_endless_ways_end()
    {
        _web.Redirect("/a", "/b").Redirect("/b", "/a");
        Assert.Equal((VisitKind.Unreachable, "127.0.0.1 leads in circles."), Of(await VisitAsync("/a")));
        for (var i = 0; i < 40; i++)
            _web.Redirect($"/{i}", $"/{i + 1}");
        Assert.Equal(VisitKind.Unreachable, (await VisitAsync("/0")).Kind);
        Assert.True(_web.Asked.Count < 16);
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("javascript:alert(1)")]
    [InlineData("ftp://ann.example/")]
    public async Task A_redirect_leads_to_pages_only(string to)
    {
        _web.Redirect("/a", to);
        Assert.Equal(VisitKind.Unreachable, (await VisitAsync("/a")).Kind);
    }

    [Fact]
    public async Task A_redirect_to_nowhere_is_said()
    {
        _web.On(
            "/a",
            context =>
            {
                context.Response.StatusCode = 302;
                return Task.CompletedTask;
            }
        );
        Assert.Equal(
            (VisitKind.Unreachable, "127.0.0.1 answered 302 and does not say where the page is."),
            Of(await VisitAsync("/a"))
        );
    }

    [Theory]
    [InlineData(404, VisitKind.Missing)]
    [InlineData(410, VisitKind.Missing)]
    [InlineData(401, VisitKind.Refused)]
    [InlineData(403, VisitKind.Refused)]
    [InlineData(451, VisitKind.Refused)]
    public async Task What_the_site_says_is_taken_at_its_word(int status, VisitKind kind)
    {
        _web.Status("/a", status);
        Assert.Equal(kind, (await VisitAsync("/a")).Kind);
        Assert.Single(_web.Asked);
    }

    [Fact]
    public async Task A_challenge_for_browsers_is_a_refusal_and_is_not_tried_again()
    {
        _web.Status("/a", 503, header: "cf-mitigated");
        Assert.Equal((VisitKind.Refused, "127.0.0.1 wants to see a browser."), Of(await VisitAsync("/a")));
        Assert.Single(_web.Asked);
    }

    [Fact]
    public async Task A_site_that_fails_is_asked_again_after_longer_and_longer_pauses()
    {
        var times = 0;
        _web.On(
            "/a",
            context =>
            {
                context.Response.StatusCode = ++times < 3 ? 500 : 200;
                return FakeWeb.WriteAsync(context, "x");
            }
        );
        Assert.Equal(VisitKind.Page, (await VisitAsync("/a")).Kind);
        Assert.Equal([TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(8)], _clock.Pauses);
        Assert.Equal(
            [
                "127.0.0.1 answered 500: it failed. Waiting 4 seconds.",
                "127.0.0.1 answered 500: it failed. Waiting 8 seconds.",
            ],
            _reports
        );
    }

    [Fact]
    public async Task A_page_that_fails_keeps_nobody_from_the_next()
    {
        _web.Status("/a", 500).Page("/b", null);
        Assert.Equal(VisitKind.Unreachable, (await VisitAsync("/a")).Kind);
        Assert.Equal(VisitKind.Page, (await VisitAsync("/b")).Kind);
    }

    [Fact]
    public async Task A_site_is_waited_for_as_long_as_it_says()
    {
        var times = 0;
        _web.On(
            "/a",
            context =>
            {
                context.Response.StatusCode = ++times < 2 ? 429 : 200;
                context.Response.Headers.RetryAfter = "17";
                return FakeWeb.WriteAsync(context, "x");
            }
        );
        Assert.Equal(VisitKind.Page, (await VisitAsync("/a")).Kind);
        Assert.Equal([TimeSpan.FromSeconds(17)], _clock.Pauses);
    }

    [Fact]
    public async Task A_site_that_wants_to_be_left_alone_for_long_is_left_alone()
    {
        _web.Status("/a", 429, retryAfter: "3600").Page("/b", null);
        Assert.Equal((VisitKind.Refused, "127.0.0.1 answered 429: too many requests."), Of(await VisitAsync("/a")));
        Assert.Equal(VisitKind.Refused, (await VisitAsync("/b")).Kind);
        Assert.Equal(["/a"], _web.Asked);
    }

    [Fact]
    public async Task A_site_that_gives_no_answer_is_not_waited_for_twice()
    {
        var asked = new SemaphoreSlim(0);
        _web.On(
            "/a",
            async context =>
            {
                asked.Release();
                await Task.Delay(Timeout.Infinite, context.RequestAborted)
                    .ContinueWith(_ => { }, TaskScheduler.Default);
            }
        );
        var visiting = VisitAsync("/a");
        while (!visiting.IsCompleted)
        {
            await Task.WhenAny(asked.WaitAsync(TestContext.Current.CancellationToken), visiting);
            _clock.ReachLimits();
        }

        Assert.Equal((VisitKind.Unreachable, "127.0.0.1 gave no answer in 30 seconds."), Of(await visiting));
        Assert.Single(_web.Asked);
        Assert.Equal("127.0.0.1 gave no answer in 30 seconds.", (await VisitAsync("/b")).Message);
        Assert.Single(_web.Asked);
    }

    [Fact]
    public async Task A_connection_that_breaks_off_is_tried_again()
    {
        var times = 0;
        _web.On(
            "/a",
            context =>
            {
                if (++times < 2)
                    context.Abort();
                return times < 2 ? Task.CompletedTask : FakeWeb.WriteAsync(context, "x");
            }
        );
        Assert.Equal(VisitKind.Page, (await VisitAsync("/a")).Kind);
    }

    [Fact]
    public async Task Of_an_endless_page_the_start_is_read()
    {
        _web.On(
            "/a",
            async context =>
            {
                context.Response.ContentType = "text/html";
                var spaces = new byte[256 * 1024];
                Array.Fill(spaces, (byte)' ');
                for (var i = 0; i < 400 && !context.RequestAborted.IsCancellationRequested; i++)
                    await context.Response.Body.WriteAsync(spaces);
            }
        );
        var visit = await VisitAsync("/a");
        Assert.Equal((VisitKind.Page, PageVisitor.MostBytes), (visit.Kind, visit.Body.Length));
    }

    [Fact]
    public async Task A_small_answer_that_unpacks_to_a_large_one_is_read_no_further()
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            for (var i = 0; i < 64; i++)
                zip.Write(new byte[1024 * 1024]);
        }

        _web.On(
            "/a",
            async context =>
            {
                context.Response.ContentType = "text/html";
                context.Response.Headers.ContentEncoding = "gzip";
                await context.Response.Body.WriteAsync(packed.ToArray());
            }
        );
        Assert.Equal(PageVisitor.MostBytes, (await VisitAsync("/a")).Body.Length);
    }

    [Fact]
    public async Task What_is_no_page_is_there_and_is_not_read()
    {
        _web.On(
            "/a",
            context =>
            {
                context.Response.ContentType = "application/pdf";
                context.Response.Headers.Link = "<https://ann.example/>; rel=canonical";
                return FakeWeb.WriteAsync(context, "%PDF");
            }
        );
        var visit = await VisitAsync("/a");
        Assert.Equal((VisitKind.Page, 0), (visit.Kind, visit.Body.Length));
        Assert.Equal(["<https://ann.example/>; rel=canonical"], visit.Links);
    }

    [Fact]
    public async Task Who_ends_it_is_heard()
    {
        using var ended = new CancellationTokenSource();
        await ended.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            _visitor.VisitAsync(new Uri(_web.At("/a")), ended.Token)
        );
    }

    private Task<VisitResult> VisitAsync(string path) =>
        _visitor.VisitAsync(new Uri(_web.At(path)), TestContext.Current.CancellationToken);

    private static (VisitKind, string) Of(VisitResult visit) => (visit.Kind, visit.Message);
}
