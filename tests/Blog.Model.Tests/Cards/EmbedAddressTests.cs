using Blog.Model.Cards;

namespace Blog.Model.Tests.Cards;

public class EmbedAddressTests
{
    [Theory]
    [InlineData("https://youtu.be/gg7WjuFs8F4")]
    [InlineData("https://www.youtube.com/watch?v=gg7WjuFs8F4&feature=share")]
    [InlineData("http://m.youtube.com/watch?app=desktop&v=gg7WjuFs8F4")]
    [InlineData("https://music.youtube.com/watch?v=gg7WjuFs8F4")]
    [InlineData("https://www.youtube.com/shorts/gg7WjuFs8F4")]
    [InlineData("https://youtube.com/live/gg7WjuFs8F4?si=abc")]
    [InlineData("https://www.youtube.com/embed/gg7WjuFs8F4")]
    [InlineData("https://www.youtube-nocookie.com/embed/gg7WjuFs8F4?rel=0")]
    [InlineData("//www.youtube.com/v/gg7WjuFs8F4")]
    public void A_film_on_YouTube_is_known_in_all_its_forms(string address)
    {
        var embed = EmbedAddress.Read(address);
        Assert.Equal("youtube:gg7WjuFs8F4", embed?.Identity);
        Assert.Equal("https://www.youtube.com/watch?v=gg7WjuFs8F4", embed?.PageUrl);
        Assert.Equal("https://www.youtube-nocookie.com/embed/gg7WjuFs8F4?autoplay=1", embed?.PlayerUrl(null));
        Assert.Equal(LinkCardKind.Video, LinkIdentity.Read(address)?.UsualKind);
    }

    [Theory]
    [InlineData("https://youtu.be/abc?t=90", 90)]
    [InlineData("https://youtu.be/abc?t=90s", 90)]
    [InlineData("https://youtu.be/abc?t=1m30s", 90)]
    [InlineData("https://www.youtube.com/watch?v=abc&start=90", 90)]
    [InlineData("https://www.youtube.com/watch?v=abc#t=1h2m3s", 3723)]
    [InlineData("https://vimeo.com/123#t=1m30s", 90)]
    [InlineData("https://youtu.be/abc?t=soon", 0)]
    [InlineData("https://youtu.be/abc?t=-5", 0)]
    [InlineData("https://youtu.be/abc?t=99h9999m999999s", 86400)]
    public void A_film_starts_where_the_address_says(string address, int seconds) =>
        Assert.Equal(seconds, EmbedAddress.Read(address)?.Start);

    [Theory]
    [InlineData("https://youtu.be/abc?t=90", "https://www.youtube-nocookie.com/embed/abc?autoplay=1&start=90")]
    [InlineData(
        "https://www.youtube.com/watch?v=abc&list=PL_x-1",
        "https://www.youtube-nocookie.com/embed/abc?autoplay=1&list=PL_x-1"
    )]
    [InlineData(
        "https://www.youtube.com/playlist?list=PLx",
        "https://www.youtube-nocookie.com/embed/videoseries?autoplay=1&list=PLx"
    )]
    [InlineData("https://vimeo.com/76979871", "https://player.vimeo.com/video/76979871?dnt=1&autoplay=1")]
    [InlineData(
        "https://vimeo.com/76979871/8272103f6e#t=30",
        "https://player.vimeo.com/video/76979871?dnt=1&autoplay=1&h=8272103f6e#t=30s"
    )]
    [InlineData(
        "https://player.vimeo.com/video/76979871?h=8272103f6e",
        "https://player.vimeo.com/video/76979871?dnt=1&autoplay=1&h=8272103f6e"
    )]
    [InlineData(
        "https://vimeo.com/channels/staffpicks/76979871",
        "https://player.vimeo.com/video/76979871?dnt=1&autoplay=1"
    )]
    [InlineData("https://codepen.io/ann/pen/gfdDu", "https://codepen.io/ann/embed/gfdDu?default-tab=result")]
    [InlineData("https://codepen.io/ann/full/gfdDu/", "https://codepen.io/ann/embed/gfdDu?default-tab=result")]
    [InlineData(
        "https://codepen.io/team/codepen/pen/gfdDu",
        "https://codepen.io/team/codepen/embed/gfdDu?default-tab=result"
    )]
    [InlineData("https://observablehq.com/@d3/bar-chart", "https://observablehq.com/embed/@d3/bar-chart")]
    [InlineData("https://observablehq.com/@d3/bar-chart/2?x=1", "https://observablehq.com/embed/@d3/bar-chart/2")]
    [InlineData("https://observablehq.com/d/a1b2c3d4e5f60718", "https://observablehq.com/embed/a1b2c3d4e5f60718")]
    public void A_player_is_that_of_the_site_which_knows_least_of_its_readers(string address, string player) =>
        Assert.Equal(player, EmbedAddress.Read(address)?.PlayerUrl(null));

    [Fact]
    public void Slides_have_the_player_that_was_fetched()
    {
        var slides = EmbedAddress.Read("https://speakerdeck.com/ann/a-talk?slide=3");
        Assert.Equal(LinkCardKind.Slides, slides?.Kind);
        Assert.Null(slides?.PlayerUrl(null));
        Assert.Equal(
            "https://speakerdeck.com/player/0123456789abcdef?slide=3",
            slides?.PlayerUrl("https://speakerdeck.com/player/0123456789abcdef")
        );
    }

    [Theory]
    [InlineData("https://evil.example/player/0123456789abcdef")]
    [InlineData("https://speakerdeck.com.evil.example/player/0123456789abcdef")]
    [InlineData("https://speakerdeck.com/player/\"><script>")]
    [InlineData("javascript:alert(1)")]
    public void A_player_of_another_site_does_not_count(string player) =>
        Assert.Null(EmbedAddress.Read("https://speakerdeck.com/ann/a-talk")?.PlayerUrl(player));

    [Theory]
    [InlineData("https://gist.github.com/ann/0123456789ABCDEF0123456789abcdef", null)]
    [InlineData("https://gist.github.com/0123456789abcdef0123456789abcdef", null)]
    [InlineData("https://gist.github.com/ann/0123456789abcdef0123456789abcdef.js", null)]
    [InlineData("https://gist.github.com/ann/0123456789abcdef0123456789abcdef/0a1b2c3d4e5f", null)]
    [InlineData("https://gist.github.com/ann/0123456789abcdef0123456789abcdef#file-hello-py", "file-hello-py")]
    [InlineData("https://gist.github.com/ann/0123456789abcdef0123456789abcdef#gistcomment-1", null)]
    public void A_gist_is_one_whatever_file_of_it_is_meant(string address, string? file)
    {
        var embed = EmbedAddress.Read(address);
        Assert.Equal("gist:0123456789abcdef0123456789abcdef", LinkIdentity.Read(address)?.Value);
        Assert.Equal(file, embed?.File);
        Assert.Null(embed?.PlayerUrl(null));
    }

    [Theory]
    [InlineData("https://mastodon.social/@ann/109372843234", "mastodon.social", "@ann")]
    [InlineData("https://social.example:8443/@ann@other.example/42", "social.example:8443", "@ann@other.example")]
    [InlineData("https://mastodon.social/web/@ann/109372843234", "mastodon.social", "@ann")]
    [InlineData("https://mastodon.social/users/ann/statuses/109372843234", "mastodon.social", "@ann")]
    [InlineData("https://mastodon.social/@ann/109372843234/embed", "mastodon.social", "@ann")]
    public void A_post_of_Mastodon_is_known_by_the_form_of_its_address(string address, string host, string owner)
    {
        var embed = EmbedAddress.Read(address);
        Assert.Equal((EmbedProvider.Mastodon, host, owner), (embed!.Site, embed.Host, embed.Owner));
        Assert.Equal(LinkCardKind.Quote, embed.Kind);
    }

    [Theory]
    [InlineData("https://bsky.app/profile/ann.bsky.social/post/3kabc", "ann.bsky.social")]
    [InlineData(
        "https://bsky.app/profile/did:plc:z72i7hdynmk6r22z27h6tvur/post/3kabc",
        "did:plc:z72i7hdynmk6r22z27h6tvur"
    )]
    [InlineData("https://embed.bsky.app/embed/did:plc:z72/app.bsky.feed.post/3kabc?ref_url=x", "did:plc:z72")]
    public void A_post_of_Bluesky_is_known_by_handle_or_account(string address, string owner)
    {
        var embed = EmbedAddress.Read(address);
        Assert.Equal((EmbedProvider.Bluesky, owner, "3kabc"), (embed!.Site, embed.Owner, embed.Id));
        Assert.Equal($"https://bsky.app/profile/{owner}/post/3kabc", embed.PageUrl);
    }

    [Theory]
    [InlineData("https://www.youtube.com/@ann")]
    [InlineData("https://www.youtube.com/watch")]
    [InlineData("https://www.youtube.com/watch?v=a\"b")]
    [InlineData("https://www.youtube.com/playlist?list=")]
    [InlineData("https://youtu.be/a%2Fb")]
    [InlineData("https://youtube.com.evil.example/watch?v=abc")]
    [InlineData("https://vimeo.com/ann")]
    [InlineData("https://vimeo.com/76979871/reviews")]
    [InlineData("https://gist.github.com/ann")]
    [InlineData("https://gist.github.com/12345")]
    [InlineData("https://speakerdeck.com/ann")]
    [InlineData("https://speakerdeck.com/c/technology")]
    [InlineData("https://codepen.io/ann")]
    [InlineData("https://codepen.io/ann/collections/abc")]
    [InlineData("https://observablehq.com/@d3")]
    [InlineData("https://observablehq.com/@d3/a\"b")]
    [InlineData("https://bsky.app/profile/ann.bsky.social")]
    [InlineData("https://bsky.app/profile/a\"b.c/post/x")]
    [InlineData("https://mastodon.social/@ann")]
    [InlineData("https://mastodon.social/@ann/followers")]
    [InlineData("https://www.threads.net/@ann/post/C1abc")]
    [InlineData("https://example.org/2020/12")]
    [InlineData("post:hdf5")]
    [InlineData("")]
    public void Any_other_address_is_a_link(string address) => Assert.Null(EmbedAddress.Read(address));
}
