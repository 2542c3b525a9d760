using System.Text;
using Blog.Preview.Desk.Feeds.Reading;

namespace Blog.Preview.Tests.Desk.Feeds.Reading;

public class FeedReaderTests
{
    [Fact]
    public void RSS_is_read_with_its_modules()
    {
        var feed = Read(
            """
            <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"
              xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>T</title><link>https://a.example/</link><description>D</description>
            <atom:link rel="self" href="https://a.example/feed.xml"/>
            <item><title>One</title><guid>1</guid><link>https://a.example/1</link>
            <pubDate>Tue, 01 Dec 2020 08:00:00 +0100</pubDate><dc:creator>Ann</dc:creator><category>x</category>
            <description>S</description><content:encoded>&lt;p&gt;Text&lt;/p&gt;</content:encoded>
            <enclosure url="https://a.example/1.png"/></item></channel></rss>
            """
        );
        Assert.Equal(
            ("T", "D", "https://a.example/", "https://a.example/feed.xml", null),
            (feed.Title, feed.Description, feed.Link, feed.Self, feed.Failure)
        );
        var item = Assert.Single(feed.Items);
        Assert.Equal(
            ("One", "1", "https://a.example/1", "S", "<p>Text</p>", "https://a.example/1.png"),
            (item.Title, item.Id, item.Link, item.Summary, item.Html, item.Image)
        );
        Assert.Equal(new DateTimeOffset(2020, 12, 1, 8, 0, 0, TimeSpan.FromHours(1)), item.Published);
        Assert.Equal(["Ann"], item.Authors);
        Assert.Equal(["x"], item.Categories);
    }

    [Fact]
    public void Atom_is_read_and_an_entry_without_author_has_that_of_the_feed()
    {
        var feed = Read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><link href="https://a.example/"/>
            <author><name>Ann</name></author>
            <entry><title>One</title><id>urn:1</id><link href="https://a.example/1"/>
            <updated>2020-12-01T08:00:00Z</updated><category term="x"/>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">a<br/></div></content></entry></feed>
            """
        );
        var item = Assert.Single(feed.Items);
        Assert.Equal(("One", "urn:1", "https://a.example/1"), (item.Title, item.Id, item.Link));
        Assert.Equal(["Ann"], item.Authors);
        Assert.Equal(["x"], item.Categories);
        Assert.Equal(new DateTimeOffset(2020, 12, 1, 8, 0, 0, TimeSpan.Zero), item.Published);
        Assert.StartsWith("a<br", item.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void JSON_Feed_is_read()
    {
        var feed = FeedReader.Read(
            Encoding.UTF8.GetBytes(
                """
                {"version": "https://jsonfeed.org/version/1.1", "title": "T", "items": [
                  {"id": "1", "url": "https://a.example/1", "content_text": "Text",
                   "date_published": "2020-12-01T08:00:00Z", "tags": ["x", 3]}, 7]}
                """
            ),
            isJson: true
        );
        var item = Assert.Single(feed.Items);
        Assert.Equal(("T", "1", "Text"), (feed.Title, item.Id, item.Summary));
        Assert.Equal(["x"], item.Categories);
    }

    [Theory]
    [InlineData("<rss", "It is not well-formed XML")]
    [InlineData("<html></html>", "It is neither RSS nor Atom: its root is 'html'.")]
    [InlineData(
        "<!DOCTYPE rss [<!ENTITY a 'b'>]><rss><channel><title>&a;</title></channel></rss>",
        "It is not well-formed XML"
    )]
    public void What_cannot_be_read_as_XML_says_why(string text, string reason) =>
        Assert.StartsWith(reason, Read(text).Failure, StringComparison.Ordinal);

    [Theory]
    [InlineData("{\n\"a\": }", "It is not valid JSON at line 2.")]
    [InlineData("[]", "It is not a JSON Feed: it is not an object.")]
    [InlineData("{}", "It is not a JSON Feed: it names no version.")]
    public void What_cannot_be_read_as_JSON_says_why(string text, string reason) =>
        Assert.Equal(reason, FeedReader.Read(Encoding.UTF8.GetBytes(text), isJson: true).Failure);

    private static ReadFeed Read(string text) => FeedReader.Read(Encoding.UTF8.GetBytes(text), isJson: false);
}
