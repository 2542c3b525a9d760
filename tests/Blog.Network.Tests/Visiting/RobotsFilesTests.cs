using Blog.Network.Tests.Fakes;
using Blog.Network.Visiting;

namespace Blog.Network.Tests.Visiting;

public sealed class RobotsFilesTests : IAsyncLifetime
{
    private readonly HttpMessageInvoker _http = new(
        new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }
    );
    private FakeWeb _web = null!;
    private PageVisitor _visitor = null!;

    public async ValueTask InitializeAsync()
    {
        _web = (await FakeWeb.OpenAsync()).Page("/a", null).Page("/b", null);
        _visitor = new PageVisitor(
            new VisitLine(_http, new SwiftClock(TimeSpan.FromSeconds(30)), "blog/1.0") { Robots = "blog" }
        );
    }

    public async ValueTask DisposeAsync()
    {
        await _web.DisposeAsync();
        _http.Dispose();
    }

    [Fact]
    public async Task A_site_without_rules_asks_nothing_and_is_asked_for_them_once()
    {
        Assert.Equal(VisitKind.Page, (await VisitAsync("/a")).Kind);
        Assert.Equal(VisitKind.Page, (await VisitAsync("/b")).Kind);
        Assert.Equal(["/robots.txt", "/a", "/b"], _web.Asked);
    }

    [Fact]
    public async Task What_it_asks_not_to_be_read_is_not_read_wherever_the_way_there_began()
    {
        Rules("User-agent: *\nDisallow: /b");
        _web.Redirect("/a", "/b");
        var visit = await VisitAsync("/a");
        Assert.Equal(
            (VisitKind.Refused, "127.0.0.1 asks programs not to read this page (robots.txt)."),
            (visit.Kind, visit.Message)
        );
        Assert.Equal(["/robots.txt", "/a"], _web.Asked);
    }

    [Fact]
    public async Task A_site_that_cannot_give_its_rules_is_left_alone()
    {
        _web.Status("/robots.txt", 500);
        Assert.Equal(VisitKind.Unreachable, (await VisitAsync("/a")).Kind);
        Assert.DoesNotContain("/a", _web.Asked);
    }

    [Fact]
    public async Task Rules_are_found_where_they_moved_to()
    {
        _web.Redirect("/robots.txt", "/rules")
            .On("/rules", context => FakeWeb.WriteAsync(context, "User-agent: blog\nDisallow: /"));
        Assert.Equal(VisitKind.Refused, (await VisitAsync("/a")).Kind);
    }

    [Fact]
    public async Task Who_looks_at_what_is_his_own_needs_no_rules()
    {
        Rules("User-agent: *\nDisallow: /");
        var own = new PageVisitor(new VisitLine(_http, new SwiftClock(TimeSpan.FromSeconds(30)), "blog/1.0"));
        Assert.Equal(
            VisitKind.Page,
            (await own.VisitAsync(new Uri(_web.At("/a")), TestContext.Current.CancellationToken)).Kind
        );
    }

    private void Rules(string text) => _web.On("/robots.txt", context => FakeWeb.WriteAsync(context, text));

    private Task<VisitResult> VisitAsync(string path) =>
        _visitor.VisitAsync(new Uri(_web.At(path)), TestContext.Current.CancellationToken);
}
