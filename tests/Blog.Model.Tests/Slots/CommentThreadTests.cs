using Blog.Model.Slots;

namespace Blog.Model.Tests.Slots;

public class CommentThreadTests
{
    [Theory]
    [InlineData(
        "https://fosstodon.org/@ann/112233",
        "fosstodon.org",
        "https://fosstodon.org/api/v1/statuses/112233/context"
    )]
    [InlineData(
        " https://social.example/@ann@other.example/1/ ",
        "social.example",
        "https://social.example/api/v1/statuses/1/context"
    )]
    [InlineData(
        "https://social.example/users/ann/statuses/1",
        "social.example",
        "https://social.example/api/v1/statuses/1/context"
    )]
    [InlineData(
        "https://bsky.app/profile/ann.example/post/3kabc",
        "public.api.bsky.app",
        "https://public.api.bsky.app/xrpc/app.bsky.feed.getPostThread"
            + "?uri=at%3A%2F%2Fann.example%2Fapp.bsky.feed.post%2F3kabc&depth=20"
    )]
    [InlineData(
        "https://bsky.app/profile/did:plc:abc/post/3kabc",
        "public.api.bsky.app",
        "https://public.api.bsky.app/xrpc/app.bsky.feed.getPostThread"
            + "?uri=at%3A%2F%2Fdid%3Aplc%3Aabc%2Fapp.bsky.feed.post%2F3kabc&depth=20"
    )]
    public void The_address_of_a_post_says_who_is_asked_for_its_replies(string address, string host, string source)
    {
        var thread = CommentThread.Read(address)!;
        Assert.Equal((address.Trim(), host, source), (thread.Address, thread.Host, thread.Source));
    }

    [Theory]
    [InlineData("")]
    [InlineData("http://fosstodon.org/@ann/1")]
    [InlineData("https://fosstodon.org/@ann")]
    [InlineData("https://fosstodon.org:8080/@ann/1")]
    [InlineData("https://ann:secret@fosstodon.org/@ann/1")]
    [InlineData("https://localhost/@ann/1")]
    [InlineData("https://fosstodon.org/@ann/1?x=\"><script>")]
    [InlineData("https://bsky.app/profile/ann.example")]
    [InlineData("https://bsky.app/profile/ann/../x/post/1")]
    [InlineData("javascript:alert(1)")]
    public void Any_other_address_is_none(string address) => Assert.Null(CommentThread.Read(address));
}
