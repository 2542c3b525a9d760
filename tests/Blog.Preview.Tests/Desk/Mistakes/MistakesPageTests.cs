using Blog.Preview.Desk.Sections;
using Blog.Preview.Tests.Fakes;
using Blog.Testing;
using Blog.Text;

namespace Blog.Preview.Tests.Desk.Mistakes;

public class MistakesPageTests
{
    private static readonly FakeDesk Desk = new(
        new FakeSite
        {
            Diagnostics =
            [
                .. Enumerable.Range(0, 3001).Select(i => FakeSite.Error($"content/posts/{i:0000}.md")),
                FakeSite.Warning(),
            ],
        }.ToSite()
    );

    [Theory]
    [InlineData("", 100, "1 of 31")]
    [InlineData("31", 1, "31 of 31")]
    [InlineData("99", 1, "31 of 31")]
    [InlineData("x", 100, "1 of 31")]
    public async Task Thousands_of_mistakes_have_pages(string number, int mistakes, string place)
    {
        var html = await Desk.HtmlAsync("/_blog/mistakes", ("kind", "BLOG060"), ("n", number));
        Assert.Equal(mistakes, html.Split("<li class=\"mistake ").Length - 1);
        Assert.Contains(place, html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_kind_is_named_with_its_count_and_the_most_frequent_is_shown()
    {
        var html = await Desk.HtmlAsync("/_blog/mistakes");
        Assert.Contains("<h1>3,002 mistakes</h1>", html, StringComparison.Ordinal);
        Assert.Contains("<span class=\"count\">3,001 errors BLOG060</span>", html, StringComparison.Ordinal);
        Assert.Contains("<span class=\"count\">1 warning BLOG040</span>", html, StringComparison.Ordinal);
        Assert.Contains("The link '…' leads nowhere.", Plain(html), StringComparison.Ordinal);
        Assert.Contains("BLOG060 <span class=\"count\">in 3,001 files</span>", html, StringComparison.Ordinal);
        Assert.Contains(DiagnosticCatalogue.BrokenLink.Cure, html, StringComparison.Ordinal);
    }

    private static string Plain(string html) => System.Net.WebUtility.HtmlDecode(html);

    [Fact]
    public async Task A_kind_that_is_asked_for_is_shown()
    {
        var html = await Desk.HtmlAsync("/_blog/mistakes", ("kind", "BLOG040"));
        Assert.Contains(
            "<a href=\"/_blog/mistakes?kind=BLOG040\" aria-current=\"true\">",
            html,
            StringComparison.Ordinal
        );
        Assert.Contains("is-warning", html, StringComparison.Ordinal);
        Assert.DoesNotContain("is-error", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_mistakes_it_says_so() =>
        Assert.Contains(
            "<h1>0 mistakes</h1>",
            await FakeDesk.With().HtmlAsync("/_blog/mistakes"),
            StringComparison.Ordinal
        );

    [Fact]
    public void The_desk_shows_fifty_and_leads_to_the_others() =>
        Assert.Contains(
            "<a href=\"/_blog/mistakes\">and 2,951 more</a>",
            new BrokenLinksSection().Show(Desk.View)!.Body.Markup,
            StringComparison.Ordinal
        );
}
