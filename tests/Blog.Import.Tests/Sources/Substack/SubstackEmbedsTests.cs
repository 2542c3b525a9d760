using Blog.Html.Tree;
using Blog.Import.Foreign;
using Blog.Import.Sources.Exports;
using Blog.Import.Sources.Substack;
using Blog.Text;

namespace Blog.Import.Tests.Sources.Substack;

public sealed class SubstackEmbedsTests
{
    [Theory]
    [InlineData(
        "image-gallery-embed",
        """{"gallery":{"images":[{"src":"https://i.example/1.png"},{"src":"https://i.example/2.png"}]}}""",
        "https://i.example/2.png"
    )]
    [InlineData(
        "image-gallery-embed",
        """{"gallery":{"images":[{"src":"https://i.example/1.png"}],"caption":"Two"}}""",
        "Two"
    )]
    [InlineData(
        "digest-post-embed",
        """{"canonical_url":"https://o.example/p/a","title":"A"}""",
        "https://o.example/p/a\n"
    )]
    [InlineData("instagram", """{"instagram_id":"Cx1"}""", "https://www.instagram.com/p/Cx1\n")]
    [InlineData(
        "bluesky-wrap",
        """{"postId":"3k","authorHandle":"ann.example","text":"Hi"}""",
        "> Hi\n\nhttps://bsky.app/profile/ann.example/post/3k\n"
    )]
    [InlineData("youtube-wrap", """{"videoId":"abcdefghijk"}""", "https://www.youtube.com/watch?v=abcdefghijk\n")]
    [InlineData("spotify-wrap", """{"url":"https://open.spotify.com/track/1"}""", "https://open.spotify.com/track/1\n")]
    [InlineData("soundcloud-wrap", """{"url":"https://sound.example/1"}""", "https://sound.example/1\n")]
    public void An_embed_is_what_it_shows_or_its_address(string kind, string facts, string part)
    {
        var log = new RemarkLog();
        Assert.Contains(part, Text($"<div class='{kind}' data-attrs='{facts}'></div>", log), StringComparison.Ordinal);
        Assert.Empty(log.All.Where(r => r.Kind == RemarkKind.Lost));
    }

    [Theory]
    [InlineData("native-video-embed", """{"mediaUploadId":"1"}""")]
    [InlineData("native-audio-embed", """{"mediaUploadId":"1"}""")]
    [InlineData("poll-embed", """{"id":1}""")]
    [InlineData("image-gallery-embed", "{}")]
    [InlineData("youtube-wrap", "no json")]
    [InlineData("tweet", """{"url":"javascript:x"}""")]
    [InlineData("something-new", "{}")]
    public void An_embed_without_an_address_is_told(string kind, string facts)
    {
        var log = new RemarkLog();
        Assert.Equal("", Text($"<div class='{kind}' data-attrs='{facts}'></div>", log).Trim());
        Assert.Contains(
            log.All,
            r => r.Kind == RemarkKind.Lost && r.Subject.Contains($"'{kind}'", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData(
        "<div class='youtube-wrap'><iframe src='https://www.youtube-nocookie.com/embed/abcdefghijk'></iframe></div>",
        "abcdefghijk"
    )]
    [InlineData("<div class='pullquote'><p>Said.</p></div>", "> Said.\n")]
    [InlineData("<p>By <span class='mention-wrap' data-attrs='{\"name\":\"Bob\"}'></span>.</p>", "By Bob.\n")]
    [InlineData("<div class='other' data-attrs='{}'><p>Words</p></div>", "Words\n")]
    [InlineData("<div data-attrs='{}'><img src='https://i.example/1.png'></div>", "https://i.example/1.png")]
    public void What_shows_something_without_its_facts_stays(string html, string part) =>
        Assert.Contains(part, Text(html, new RemarkLog()), StringComparison.Ordinal);

    private static string Text(string html, RemarkLog log)
    {
        var place = new ExportPlace(new ContentPath("posts/1.a.html"), null, log);
        return place.Write(new SubstackText(place, []).Convert(HtmlTree.ReadWithGaps(html)));
    }
}
