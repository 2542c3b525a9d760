using Blog.Network.Tests.Fakes;
using Blog.Network.Visiting;
using Microsoft.AspNetCore.Http;

namespace Blog.Network.Tests.Visiting;

public sealed class PageVisitorTests : IAsyncLifetime
{
    private VisitedWeb _visited = null!;

    private FakeWeb Web => _visited.Web;

    private SwiftClock Clock => _visited.Clock;

    public async ValueTask InitializeAsync() => _visited = await VisitedWeb.OpenAsync();

    public ValueTask DisposeAsync() => _visited.DisposeAsync();

    [Fact]
    public async Task A_page_is_read_under_the_name_of_the_program()
    {
        Web.Page("/a", "https://ann.example/");
        var visit = await VisitAsync("/a");
        Assert.Equal((VisitKind.Page, "utf-8", Web.At("/a")), (visit.Kind, visit.Charset, visit.Address.AbsoluteUri));
        Assert.Equal(FakeWeb.PageWith("https://ann.example/"), System.Text.Encoding.UTF8.GetString(visit.Body));
        Assert.Equal("blog/1.0 (+https://ann.example/)", Web.LastHeaders["User-Agent"]);
        Assert.False(Web.LastHeaders.ContainsKey("Cookie"));
        Assert.Empty(Clock.Pauses);
    }

    [Fact]
    public async Task A_site_is_asked_one_thing_at_a_time_with_a_pause_after_each()
    {
        for (var i = 0; i < 8; i++)
            Web.On(
                $"/{i}",
                async context =>
                {
                    await Task.Delay(5, context.RequestAborted);
                    await FakeWeb.WriteAsync(context, "x");
                }
            );
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => VisitAsync($"/{i}")));
        Assert.Equal(1, Web.MostAtOnce);
        Assert.Equal(7, Clock.Pauses.Count(p => p == TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public async Task Different_sites_are_asked_side_by_side()
    {
        await using var other = await FakeWeb.OpenAsync();
        using var both = new Barrier(2);
        Task Meet(HttpContext context) => Task.Run(() => Assert.True(both.SignalAndWait(TimeSpan.FromSeconds(60))));
        Web.On("/a", Meet);
        other.On("/a", Meet);
        var visits = await Task.WhenAll(
            VisitAsync("/a"),
            _visited.Visitor.VisitAsync(new Uri(other.At("/a")), TestContext.Current.CancellationToken)
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
        Web.Redirect("/a", "b?x=1#part", status).Redirect("/b", "/c").Page("/c", null);
        var visit = await VisitAsync("/a");
        Assert.Equal((VisitKind.Page, Web.At("/c")), (visit.Kind, visit.Address.AbsoluteUri));
        Assert.Equal(["/a", "/b?x=1", "/c"], Web.Asked);
    }

    [Fact]
    public async Task Circles_and_endless_ways_end()
    {
        Web.Redirect("/a", "/b").Redirect("/b", "/a");
        Assert.Equal((VisitKind.Unreachable, "127.0.0.1 leads in circles."), Of(await VisitAsync("/a")));
        for (var i = 0; i < 40; i++)
            Web.Redirect($"/{i}", $"/{i + 1}");
        Assert.Equal(VisitKind.Unreachable, (await VisitAsync("/0")).Kind);
        Assert.True(Web.Asked.Count < 16);
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("javascript:alert(1)")]
    [InlineData("ftp://ann.example/")]
    public async Task A_redirect_leads_to_pages_only(string to)
    {
        Web.Redirect("/a", to);
        Assert.Equal(VisitKind.Unreachable, (await VisitAsync("/a")).Kind);
    }

    [Fact]
    public async Task A_redirect_to_nowhere_is_said()
    {
        Web.On(
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
        Web.Status("/a", status);
        Assert.Equal(kind, (await VisitAsync("/a")).Kind);
        Assert.Single(Web.Asked);
    }

    [Fact]
    public async Task A_challenge_for_browsers_is_a_refusal_and_is_not_tried_again()
    {
        Web.Status("/a", 503, header: "cf-mitigated");
        Assert.Equal((VisitKind.Refused, "127.0.0.1 wants to see a browser."), Of(await VisitAsync("/a")));
        Assert.Single(Web.Asked);
    }

    [Fact]
    public async Task A_site_that_fails_is_asked_again_after_longer_and_longer_pauses()
    {
        var times = 0;
        Web.On(
            "/a",
            context =>
            {
                context.Response.StatusCode = ++times < 3 ? 500 : 200;
                return FakeWeb.WriteAsync(context, "x");
            }
        );
        Assert.Equal(VisitKind.Page, (await VisitAsync("/a")).Kind);
        Assert.Equal([TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(8)], Clock.Pauses);
        Assert.Equal(
            [
                "127.0.0.1 answered 500: it failed. Waiting 4 seconds.",
                "127.0.0.1 answered 500: it failed. Waiting 8 seconds.",
            ],
            _visited.Reports
        );
    }

    [Fact]
    public async Task A_page_that_fails_keeps_nobody_from_the_next()
    {
        Web.Status("/a", 500).Page("/b", null);
        Assert.Equal(VisitKind.Unreachable, (await VisitAsync("/a")).Kind);
        Assert.Equal(VisitKind.Page, (await VisitAsync("/b")).Kind);
    }

    [Fact]
    public async Task A_site_is_waited_for_as_long_as_it_says()
    {
        var times = 0;
        Web.On(
            "/a",
            context =>
            {
                context.Response.StatusCode = ++times < 2 ? 429 : 200;
                context.Response.Headers.RetryAfter = "17";
                return FakeWeb.WriteAsync(context, "x");
            }
        );
        Assert.Equal(VisitKind.Page, (await VisitAsync("/a")).Kind);
        Assert.Equal([TimeSpan.FromSeconds(17)], Clock.Pauses);
    }

    [Fact]
    public async Task A_site_that_wants_to_be_left_alone_for_long_is_left_alone()
    {
        Web.Status("/a", 429, retryAfter: "3600").Page("/b", null);
        Assert.Equal((VisitKind.Refused, "127.0.0.1 answered 429: too many requests."), Of(await VisitAsync("/a")));
        Assert.Equal(VisitKind.Refused, (await VisitAsync("/b")).Kind);
        Assert.Equal(["/a"], Web.Asked);
    }

    [Fact]
    public async Task A_site_that_gives_no_answer_is_not_waited_for_twice()
    {
        var asked = new SemaphoreSlim(0);
        Web.On(
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
            Clock.ReachLimits();
        }

        Assert.Equal((VisitKind.Unreachable, "127.0.0.1 gave no answer in 30 seconds."), Of(await visiting));
        Assert.Single(Web.Asked);
        Assert.Equal("127.0.0.1 gave no answer in 30 seconds.", (await VisitAsync("/b")).Message);
        Assert.Single(Web.Asked);
    }

    [Fact]
    public async Task A_connection_that_breaks_off_is_tried_again()
    {
        var times = 0;
        Web.On(
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
    public async Task Who_ends_it_is_heard()
    {
        using var ended = new CancellationTokenSource();
        await ended.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            _visited.Visitor.VisitAsync(new Uri(Web.At("/a")), ended.Token)
        );
    }

    private Task<VisitResult> VisitAsync(string path) => _visited.VisitAsync(path);

    private static (VisitKind, string) Of(VisitResult visit) => (visit.Kind, visit.Message);
}
