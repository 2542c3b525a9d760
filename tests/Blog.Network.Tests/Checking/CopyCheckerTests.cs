using Blog.Model.CrossPosts;
using Blog.Network.Checking;
using Blog.Network.Tests.Fakes;
using Blog.Network.Visiting;

namespace Blog.Network.Tests.Checking;

public sealed class CopyCheckerTests : IAsyncLifetime
{
    private const string Home = "https://ann.example/posts/chunks/";

    private readonly HttpMessageInvoker _http = new(
        new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }
    );
    private FakeWeb _web = null!;

    public async ValueTask InitializeAsync() => _web = await FakeWeb.OpenAsync();

    public async ValueTask DisposeAsync()
    {
        await _web.DisposeAsync();
        _http.Dispose();
    }

    [Theory]
    [InlineData(Home, CopyFinding.Fine, "", Home)]
    [InlineData(null, CopyFinding.Astray, "It has no canonical link.", null)]
    [InlineData(
        "https://medium.example/chunks",
        CopyFinding.Astray,
        "Its canonical link leads to https://medium.example/chunks.",
        "https://medium.example/chunks"
    )]
    [InlineData(
        "javascript:alert(1)",
        CopyFinding.Astray,
        "Its canonical link leads to javascript:alert(1).",
        "javascript:alert(1)"
    )]
    public async Task Where_a_copy_leads_is_found(string? canonical, CopyFinding finding, string message, string? found)
    {
        _web.Page("/chunks", canonical);
        Assert.Equal(new CopyObservation(finding, message) { Canonical = found }, await CheckAsync("/chunks"));
    }

    [Fact]
    public async Task A_relative_link_is_read_against_the_page()
    {
        _web.On(
            "/ann/chunks",
            context => FakeWeb.WriteAsync(context, "<base href=/writers/><link rel=canonical href=chunks>")
        );
        Assert.Equal(_web.At("/writers/chunks"), (await CheckAsync("/ann/chunks")).Canonical);
    }

    [Fact]
    public async Task A_header_counts_as_a_link_does()
    {
        _web.On(
            "/chunks",
            context =>
            {
                context.Response.Headers.Link = $"<{Home}>; rel=\"canonical\"";
                return FakeWeb.WriteAsync(context, FakeWeb.PageWith(null));
            }
        );
        Assert.Equal(CopyFinding.Fine, (await CheckAsync("/chunks")).Finding);
    }

    [Fact]
    public async Task Of_several_links_all_have_to_lead_home()
    {
        _web.On(
            "/chunks",
            context => FakeWeb.WriteAsync(context, $"<link rel=canonical href={Home}><link rel=canonical href=/chunks>")
        );
        var seen = await CheckAsync("/chunks");
        Assert.Equal(
            (CopyFinding.Astray, $"It has several canonical links; one leads to {_web.At("/chunks")}."),
            (seen.Finding, seen.Message)
        );
    }

    [Fact]
    public async Task A_copy_at_another_address_moved()
    {
        _web.Redirect("/old", "/new?utm_source=x&source=y").Page("/new", Home);
        Assert.Equal(
            new CopyObservation(CopyFinding.Moved, $"It is at {_web.At("/new")} now.")
            {
                Canonical = Home,
                Address = _web.At("/new"),
            },
            await CheckAsync("/old")
        );
    }

    [Fact]
    public async Task A_copy_that_moved_may_lead_astray_besides()
    {
        _web.Redirect("/old", "/new").Page("/new", null);
        Assert.Equal($"It is at {_web.At("/new")} now. It has no canonical link.", (await CheckAsync("/old")).Message);
    }

    [Theory]
    [InlineData("/ann/chunks-3f2a9c1b7d4e", "/p/3f2a9c1b7d4e?gi=1")]
    [InlineData("/chunks?source=feed", "/chunks/")]
    [InlineData("/p/3f2a9c1b7d4e", "/other-publication/new-title-3f2a9c1b7d4e")]
    public async Task Another_form_of_the_same_address_is_no_move(string from, string to)
    {
        _web.Redirect(from.Split('?')[0], to).Page(to.Split('?')[0], Home);
        Assert.Equal(new CopyObservation(CopyFinding.Fine, "") { Canonical = Home }, await CheckAsync(from));
    }

    [Fact]
    public async Task A_page_that_sends_its_readers_on_is_followed()
    {
        _web.On("/old", context => FakeWeb.WriteAsync(context, "<meta http-equiv=refresh content='0; url=/new'>"))
            .Page("/new", Home);
        Assert.Equal((CopyFinding.Moved, _web.At("/new")), Of(await CheckAsync("/old")));
        static (CopyFinding, string?) Of(CopyObservation seen) => (seen.Finding, seen.Address);
    }

    [Theory]
    [InlineData(404, CopyFinding.Gone)]
    [InlineData(410, CopyFinding.Gone)]
    [InlineData(403, CopyFinding.Refused)]
    [InlineData(429, CopyFinding.Refused)]
    [InlineData(500, CopyFinding.Unreachable)]
    public async Task What_is_not_shown_is_a_finding(int status, CopyFinding finding)
    {
        _web.Status("/chunks", status);
        Assert.Equal(finding, (await CheckAsync("/chunks")).Finding);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_a_finding()
    {
        var address = _web.At("/chunks");
        await _web.DisposeAsync();
        Assert.Equal(
            CopyFinding.Unreachable,
            (await Checker().CheckAsync(address, _ => false, TestContext.Current.CancellationToken)).Finding
        );
    }

    [Fact]
    public async Task What_leads_to_the_front_page_is_gone()
    {
        _web.Redirect("/chunks", "/").Page("/", null);
        Assert.Equal(
            new CopyObservation(CopyFinding.Gone, "Its address leads to the front page of 127.0.0.1."),
            await CheckAsync("/chunks")
        );
    }

    [Fact]
    public async Task What_leads_home_is_no_copy_any_more()
    {
        await using var home = await FakeWeb.OpenAsync();
        home.Page("/posts/chunks/", null);
        _web.Redirect("/chunks", home.At("/posts/chunks/"));
        _web.On(
            "/sent",
            context =>
                FakeWeb.WriteAsync(context, $"<meta http-equiv=refresh content='0; url={home.At("/posts/chunks/")}'>")
        );
        foreach (var path in new[] { "/chunks", "/sent" })
            Assert.Equal(
                CopyFinding.Gone,
                (
                    await Checker()
                        .CheckAsync(
                            _web.At(path),
                            address => address == home.At("/posts/chunks/"),
                            TestContext.Current.CancellationToken
                        )
                ).Finding
            );
    }

    [Fact]
    public async Task A_page_that_asks_to_sign_in_shows_nothing()
    {
        _web.Redirect("/chunks", "/m/signin?from=chunks").Page("/m/signin", null);
        Assert.Equal(
            new CopyObservation(CopyFinding.Refused, "127.0.0.1 asks readers to sign in."),
            await CheckAsync("/chunks")
        );
    }

    private Task<CopyObservation> CheckAsync(string path) =>
        Checker().CheckAsync(_web.At(path), address => address == Home, TestContext.Current.CancellationToken);

    private CopyChecker Checker() => new(new VisitLine(_http, new SwiftClock(TimeSpan.FromSeconds(30)), "blog/1.0"));
}
