using Blog.Network.Tests.Fakes;

namespace Blog.Network.Tests.Fetching;

public sealed class PostAnswersTests : IAsyncLifetime
{
    // As Mastodon writes a mention, a break and an address that it shortens; quotes escaped for JSON.
    private const string Content =
        "<p>Hello <span class=\\\"h-card\\\"><a href=\\\"x\\\">@<span>bob</span></a></span>,<br>see "
        + "<a href=\\\"https://example.org/long\\\"><span class=\\\"invisible\\\">https://</span>"
        + "<span class=\\\"ellipsis\\\">example.org/lo</span><span class=\\\"invisible\\\">ng</span></a></p>"
        + "<p>Second.<script>alert(1)</script> &lt;b&gt;</p>";

    private FakeSites _sites = null!;

    public async ValueTask InitializeAsync() => _sites = await FakeSites.OpenAsync();

    public ValueTask DisposeAsync() => _sites.DisposeAsync();

    [Fact]
    public async Task A_post_of_Mastodon_has_its_words_and_no_markup()
    {
        _sites.Json(
            "/social.example/api/v1/statuses/109",
            $$"""
            {"content":"{{Content}}",
             "visibility":"public","spoiler_text":"Spoilers","created_at":"2022-11-19T07:00:00.000Z",
             "account":{"acct":"ann","display_name":"Ann \u202e :x:"},
             "media_attachments":[{"type":"video","url":"https://files.example/v.mp4"},
               {"type":"image","url":"https://files.example/a.jpg","description":"A chart"}]}
            """
        );
        _sites.Picture("/files.example/a.jpg", 200, 200);
        var facts = await _sites.FactsAsync("https://social.example/@ann/109");
        Assert.Equal("Spoilers\n\nHello @bob,\nsee https://example.org/long\n\nSecond. <b>", facts.Text);
        Assert.Equal(["Ann :x: (@ann@social.example)"], facts.Authors);
        Assert.Equal(new DateOnly(2022, 11, 19), facts.Published);
        Assert.Equal("A chart", facts.ImageAlt);
        Assert.NotNull(facts.Image);
        Assert.StartsWith("Spoilers Hello @bob", facts.Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"content":"<p>Secret</p>","visibility":"private","account":{"acct":"ann"}}""")]
    [InlineData("""{"content":"<p>No author</p>"}""")]
    [InlineData("""{"content":7,"account":{"acct":"ann"}}""")]
    [InlineData("""[{"content":"x"}]""")]
    [InlineData("not JSON")]
    public async Task What_is_no_public_post_is_not_quoted(string answer)
    {
        _sites.Json("/social.example/api/v1/statuses/109", answer);
        _sites.Page("/social.example/@ann/109", "<title>A page</title>", "");
        var fetch = await _sites.FetchAsync("https://social.example/@ann/109");
        Assert.Null(fetch.Facts!.Text);
        Assert.Equal("A page", fetch.Facts.Title);
        Assert.Empty(fetch.Notes);
    }

    [Fact]
    public async Task The_picture_of_a_post_is_its_own_and_not_that_of_its_author()
    {
        _sites.Json(
            "/social.example/api/v1/statuses/109",
            """
            {"content":"<p>Words</p>","account":{"acct":"ann"},"sensitive":true,
             "media_attachments":[{"type":"image","url":"https://files.example/a.jpg"}]}
            """
        );
        _sites.Picture("/files.example/avatar.jpg", 200, 200);
        _sites.Page("/social.example/@ann/109", "<meta property=og:image content=//files.example/avatar.jpg>", "");
        Assert.Null((await _sites.FactsAsync("https://social.example/@ann/109")).Image);
    }

    [Fact]
    public async Task A_post_of_Bluesky_has_its_words_with_whole_addresses()
    {
        _sites.Json("/public.api.bsky.app/xrpc/com.atproto.identity.resolveHandle", """{"did":"did:plc:z72"}""");
        _sites.Json(
            "/public.api.bsky.app/xrpc/app.bsky.feed.getPostThread",
            $$"""
            {"thread":{"post":{"author":{"handle":"ann.bsky.social","displayName":"Ann"},
              "record":{"text":"Grüße: example.org/lo... and here","createdAt":"2024-02-06T00:00:00Z","facets":[
                {{Link(9, 26, "https://example.org/long?x=1")}},
                {{Link(31, 35, "https://other.example/")}},
                {{Link(31, 99999, "https://evil.example/")}},
                {{Link(-1, 2, "https://evil.example/")}}] } } } }
            """
        );
        var facts = await _sites.FactsAsync("https://bsky.app/profile/ann.bsky.social/post/3k");
        Assert.Equal("Grüße: https://example.org/long?x=1 and here", facts.Text);
        Assert.Equal(["Ann (@ann.bsky.social)"], facts.Authors);
        Assert.Contains(_sites.Web.Asked, a => a.Contains("at%3A%2F%2Fdid%3Aplc%3Az72%2F", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_post_that_its_author_shows_to_members_alone_is_not_quoted()
    {
        _sites.Json(
            "/public.api.bsky.app/xrpc/app.bsky.feed.getPostThread",
            """
            {"thread":{"post":{"author":{"handle":"ann.bsky.social","labels":[{"val":"!no-unauthenticated"}]},
              "record":{"text":"Words"}}}}
            """
        );
        _sites.Page("/bsky.app/profile/did:plc:z72/post/3k", "<title>A post</title>", "");
        var fetch = await _sites.FetchAsync("https://bsky.app/profile/did:plc:z72/post/3k");
        Assert.Null(fetch.Facts!.Text);
        Assert.Contains(fetch.Notes, n => n.Contains("signed-in readers alone", StringComparison.Ordinal));
    }

    // A place in UTF-8, as Bluesky notes it.
    private static string Link(int start, int end, string address) =>
        $$"""
            {"index":{"byteStart":{{start}},"byteEnd":{{end}}},
             "features":[{"$type":"app.bsky.richtext.facet#link","uri":"{{address}}"}]}
            """;
}
