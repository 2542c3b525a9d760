using Blog.Preview.Tests.Fakes;

namespace Blog.Preview.Tests.Desk.CrossPosts;

public class RenditionPageTests
{
    private static readonly FakeDesk Desk = FakeDesk.With(
        FakeDesk.Post(
            "a",
            "title: A <b>\ndate: 2020-12-01\ntags: [go]",
            "| a | b |\n|---|---|\n| c | d |\n\n![A curve](curve.svg)\n"
        ),
        ("content/posts/curve.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2\" height=\"1\"/>"),
        FakeDesk.Post("b", "title: B\ndraft: true")
    );

    [Theory]
    [InlineData("medium", "Copy for Medium")]
    [InlineData("towards-data-science", "Copy for Towards Data Science")]
    [InlineData("dev", "Copy for DEV")]
    [InlineData("hashnode", "Copy for Hashnode")]
    public async Task A_post_is_shown_as_it_goes_to_a_target_with_a_button_that_copies_it(string target, string button)
    {
        var html = await Desk.HtmlAsync($"/_blog/crossposts/a/{target}");
        Assert.Contains(button, html, StringComparison.Ordinal);
        Assert.Contains("<script src=\"/_blog/copy.js\" defer></script>", html, StringComparison.Ordinal);
        Assert.Contains("data-text=\"https://notes.example/posts/a/\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("A <b>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pasted_text_carries_its_own_images() =>
        Assert.Contains(
            "src=&quot;data:image/png;base64,",
            await Desk.HtmlAsync("/_blog/crossposts/a/medium"),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("curve.svg", "<dt>Cover</dt><dd class=\"field-value\"><a href=\"data:image/png;base64,")]
    [InlineData("https://notes.example/curve.png", "data-text=\"https://notes.example/curve.png\"")]
    public async Task A_cover_is_there_to_be_saved_or_its_address_to_be_copied(string cover, string shown)
    {
        var desk = FakeDesk.With(
            FakeDesk.Post("a", $"title: A\ndate: 2020-12-01\nimage: {cover}"),
            ("content/posts/curve.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2\" height=\"1\"/>")
        );
        Assert.Contains(shown, await desk.HtmlAsync("/_blog/crossposts/a/dev"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_converted_is_told_with_its_place() =>
        Assert.Contains(
            "content/posts/a.md:7:1",
            await Desk.HtmlAsync("/_blog/crossposts/a/medium"),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task A_draft_has_a_rendition_and_a_warning() =>
        Assert.Contains(
            "not published at home yet",
            await Desk.HtmlAsync("/_blog/crossposts/b/medium"),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task A_mistake_in_what_the_theme_adds_is_told_with_its_place()
    {
        var desk = FakeDesk.With(
            FakeDesk.Post("a", "title: A\ndate: 2020-12-01"),
            ("content/_theme/crossposts/closing.html", "{{ nothing.of_this }}")
        );
        var html = await desk.HtmlAsync("/_blog/crossposts/a/medium");
        Assert.Contains("The theme's part of this copy is not whole.", html, StringComparison.Ordinal);
        Assert.Contains("content/_theme/crossposts/closing.html:1:", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Posts_of_one_slug_have_pages_of_their_own()
    {
        var desk = FakeDesk.With(
            FakeDesk.Post("a", "title: The post\ndate: 2020-12-01\ncrossposts: {to: dev, after: 1d}"),
            (
                "content/reviews/2020-11.md",
                "---\ntitle: The review\nslug: a\ndate: 2020-11-30\ncrossposts: {to: dev, after: 1d}\n---\nText.\n"
            )
        );
        var html = await desk.HtmlAsync("/_blog/");
        Assert.Contains("href=\"/_blog/crossposts/a/dev\"", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/_blog/crossposts/reviews/2020-11.md/dev\"", html, StringComparison.Ordinal);
        Assert.Contains("The post", await desk.HtmlAsync("/_blog/crossposts/a/dev"), StringComparison.Ordinal);
        Assert.Contains(
            "The review",
            await desk.HtmlAsync("/_blog/crossposts/reviews/2020-11.md/dev"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_place_that_cannot_be_opened_is_no_button()
    {
        var desk = FakeDesk.With(
            FakeDesk.Post(
                "a",
                "title: A\ndate: 2020-12-01",
                "| a | b |\n|---|---|\n| c | d |\n\n::: include src=../parts/b.md\n:::\n"
            ),
            ("content/parts/b.md", "| e | f |\n|---|---|\n| g | h |\n")
        );
        var html = await desk.HtmlAsync("/_blog/crossposts/a/medium");
        Assert.Contains("value=\"6:1:content/posts/a.md\"", html, StringComparison.Ordinal);
        Assert.Contains("<span class=\"place\">content/parts/b.md:1:1</span>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a/nowhere")]
    [InlineData("nothing/medium")]
    [InlineData("a/medium/more")]
    [InlineData("../a/medium")]
    public async Task Others_are_not_found(string path) =>
        Assert.Equal(404, (await Desk.GetAsync($"/_blog/crossposts/{path}")).Status);
}
