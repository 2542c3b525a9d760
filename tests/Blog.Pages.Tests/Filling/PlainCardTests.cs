using System.Net;
using Blog.Testing;

namespace Blog.Pages.Tests.Filling;

/// <summary>What a feed has in place of a card.</summary>
public class PlainCardTests
{
    [Fact]
    public void Code_is_code_with_a_link() =>
        Assert.Contains(
            "<div>\n<figure class=\"code\"><figcaption>a.txt</figcaption><pre tabindex=\"0\"><code "
                + "class=\"language-txt\">x &lt; y</code></pre></figure>\n<p><a "
                + "href=\"https://gist.github.com/0123456789abcdef0123456789abcdef\">T</a> · GitHub Gist</p>\n</div>",
            Feed(
                "https://gist.github.com/0123456789abcdef0123456789abcdef",
                "title: T\nsite: GitHub Gist\nfiles: [a.txt]\ncode: [x < y]\n"
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void The_words_of_a_post_are_a_quotation_with_author_date_and_link() =>
        Assert.Contains(
            "<blockquote>\n<p>One &lt;script&gt;<br>\ntwo</p>\n<p>Three</p>\n<p>— <a "
                + "href=\"https://social.example/@ann/109\">Ann (@ann@social.example), Mastodon, 2022-11-19</a></p>\n"
                + "</blockquote>",
            Feed(
                "https://social.example/@ann/109",
                "title: One\nsite: Mastodon\nauthors: [Ann (@ann@social.example)]\npublished: 2022-11-19\n"
                    + "text: |\n  One <script>\n  two\n\n  Three\n"
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_film_is_its_picture_and_a_link() =>
        Assert.Contains(
            "<p class=\"card-image\"><a href=\"https://youtu.be/abc\"><img "
                + "src=\"https://notes.example/cards/i.svg\" alt=\"A\" width=\"9\" height=\"9\"></a></p>",
            Feed("https://youtu.be/abc", "title: A\nimage: i.svg\n"),
            StringComparison.Ordinal
        );

    private static string Feed(string address, string card)
    {
        var built = TestSite
            .With(
                Posting.Post("2020-01-01-a", "", address),
                ("content/cards/a.yml", $"url: {address}\n{card}"),
                ("content/cards/i.svg", "<svg width=\"9\" height=\"9\"/>")
            )
            .Build();
        Assert.Empty(built.Diagnostics);
        var feed = built.Output("feed.xml");
        var start = feed.IndexOf("<content:encoded>", StringComparison.Ordinal);
        var text = WebUtility.HtmlDecode(feed[start..]);
        return text.Replace("&#183;", "·", StringComparison.Ordinal);
    }
}
