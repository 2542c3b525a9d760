using Blog.Preview.Tests.Fakes;

namespace Blog.Preview.Tests.Desk.Sharing;

public sealed class SharingPageTests
{
    private const string Base = """
        <meta property="og:title" content="{{ page.title }}">
        <meta property="og:description" content="{{ page.description }}">
        {{ if page.image }}<meta property="og:image" content="{{ page.image.absolute_url }}">
        <meta property="og:image:alt" content="{{ page.image.alt }}">{{ end }}
        {{ content }}
        """;

    private const string Card = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630"></svg>
        """;

    private static readonly FakeDesk Desk = FakeDesk.With(
        ("themes/paper/layouts/base.html", "<html><head>" + Base + "</head></html>"),
        ("themes/paper/social.svg", Card),
        FakeDesk.Post("p1", "title: First & <b>\ndate: 2020-12-01\ndescription: About \"it\""),
        FakeDesk.Post("p2", "title: Second\ndate: 2020-12-02")
    );

    [Fact]
    public async Task The_newest_post_is_shown_as_five_networks_show_it_beside_its_card()
    {
        var html = await Desk.HtmlAsync("/_blog/sharing");
        foreach (var name in new[] { "Mastodon", "Bluesky", "LinkedIn", "Slack", "X" })
            Assert.Contains($">{name}</h2>", html, StringComparison.Ordinal);
        Assert.Equal(6, html.Split("src=\"/social-cards/posts/p2.png\"").Length - 1);
        Assert.Contains("<bdi>Second</bdi>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_is_chosen_and_its_words_are_texts()
    {
        var html = await Desk.HtmlAsync("/_blog/sharing", ("page", "/posts/p1/"));
        Assert.Contains("src=\"/social-cards/posts/p1.png\"", html, StringComparison.Ordinal);
        Assert.Contains("<bdi>First &amp; &lt;b&gt;</bdi>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
        Assert.Contains("<option value=\"/posts/p1/\" selected>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_is_shown_with_the_card_of_the_site() =>
        Assert.Contains(
            "src=\"/social-cards/index.png\"",
            await Desk.HtmlAsync("/_blog/sharing", ("page", "/tags/")),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task An_address_that_the_site_does_not_have_is_told()
    {
        var html = await Desk.HtmlAsync("/_blog/sharing", ("page", "https://elsewhere.example/\"><script>"));
        Assert.Contains("The site has no page", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_of_another_site_is_named_and_not_asked_for()
    {
        var desk = FakeDesk.With(
            ("content/site.yml", Blog.Testing.TestSite.Settings + "social_cards: false\n"),
            ("themes/paper/layouts/base.html", "<html><head>" + Base + "</head></html>"),
            FakeDesk.Post("p1", "title: First\ndate: 2020-12-01\nimage: https://x.example/a.png")
        );
        var html = await desk.HtmlAsync("/_blog/sharing");
        Assert.Contains("Its picture is of another site: https://x.example/a.png", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_without_posts_shows_its_home_page()
    {
        var html = await FakeDesk.With().HtmlAsync("/_blog/sharing");
        Assert.Contains("The page has no picture (og:image)", html, StringComparison.Ordinal);
    }
}
