using Blog.Preview.Tests.Fakes;
using Blog.Testing;

namespace Blog.Preview.Tests.Desk.Newsletter;

public class EditionPageTests
{
    private const string Settings = TestSite.Settings + "newsletter: {from: Ann <ann@notes.example>}\n";
    private const string Review =
        "---\ntitle: \"</title><script>x</script>\"\ndate: 2020-11-30\n---\n![A cat](cat.png) and <b "
        + "onclick=x()>words</b>.\n\n<video src=\"/v.mp4\" title=Film></video>\n";

    private static readonly FakeDesk Desk = FakeDesk.With(
        ("content/site.yml", Settings),
        ("content/_theme/layouts/email.html", "<h1>{{ post.title }}</h1>{{ post.content }}"),
        (
            "content/_theme/email/style.css",
            "h1 { color: #123456 } @media (prefers-color-scheme: dark) { h1 { color: white !important } }"
        ),
        ("content/reviews/2020-11.md", Review),
        ("content/reviews/cat.png", "x"),
        ("content/v.mp4", "x")
    );

    [Fact]
    public async Task Mails_are_listed_and_each_has_its_page()
    {
        var html = await Desk.HtmlAsync("/_blog/newsletter");
        Assert.Contains("1 mail of Notes, from ann@notes.example.", html, StringComparison.Ordinal);
        Assert.Contains(
            "<a class=\"title\" "
                + "href=\"/_blog/newsletter/2020-11\"><bdi>&lt;/title&gt;&lt;script&gt;x&lt;/script&gt;</bdi></a>",
            html,
            StringComparison.Ordinal
        );
        Assert.Equal(200, (await Desk.GetAsync("/_blog/newsletter/2020-11")).Status);
        Assert.Equal(404, (await Desk.GetAsync("/_blog/newsletter/2020-12")).Status);
    }

    [Fact]
    public async Task A_mail_is_shown_in_three_widths_where_nothing_runs()
    {
        var html = await Desk.HtmlAsync("/_blog/newsletter/2020-11");
        foreach (var width in new[] { 320, 600, 800 })
            Assert.Contains(
                $"{width} pixels wide\" width=\"{width}\" height=\"900\"\nsandbox=\"allow-same-origin\"></iframe>",
                html,
                StringComparison.Ordinal
            );
        Assert.DoesNotContain("<script>x", html, StringComparison.Ordinal);
        Assert.DoesNotContain("onclick", html, StringComparison.Ordinal);
        Assert.Contains("@media not all", html, StringComparison.Ordinal);
        Assert.Contains("&lt;img src=&quot;/reviews/", html, StringComparison.Ordinal);
        Assert.Contains(" kB of the 102 that Gmail shows.", html, StringComparison.Ordinal);
        Assert.Contains(
            "Mail programs do not show a video player; the mail has a link to it.",
            html,
            StringComparison.Ordinal
        );
        Assert.Contains("[Picture: A cat] and **words**.", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_shown_dark_and_without_pictures_when_asked()
    {
        var html = await Desk.HtmlAsync("/_blog/newsletter/2020-11", ("scheme", "dark"), ("pictures", "off"));
        Assert.Contains("@media all{h1", html, StringComparison.Ordinal);
        Assert.Contains("&lt;img data-src=", html, StringComparison.Ordinal);
        Assert.Contains("<option value=\"dark\" selected>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_blog_without_a_newsletter_says_how_to_have_one() =>
        Assert.Contains(
            "This blog has no newsletter.",
            await FakeDesk.With().HtmlAsync("/_blog/newsletter"),
            StringComparison.Ordinal
        );
}
