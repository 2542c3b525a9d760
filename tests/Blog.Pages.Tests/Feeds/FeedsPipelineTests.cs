using System.ServiceModel.Syndication;
using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Blog.Model;
using Blog.Testing;

namespace Blog.Pages.Tests.Feeds;

public class FeedsPipelineTests
{
    private const string Hostile = "]]> <script>alert(1)</script> & \\u0001 \\\" é";

    private static readonly BuiltSite Built = TestSite
        .With(
            Posting.Post("2020-01-01-old", "tags: [x]\nseries: s"),
            (
                "content/posts/2020-01-02-new.md",
                $"---\ntitle: \"{Hostile}\"\nupdated: 2020-03-01\ntags: [x, y]\nid: urn:mine\n---\n"
                    + "## Head\n\n[old](2020-01-01-old.md) ![p](/p.svg)\n\n<script>alert(2)</script><p "
                    + "onclick=\"alert(3)\">raw ]]></p>\n"
            ),
            ("content/p.svg", "<svg width=\"3\" height=\"4\"/>")
        )
        .Build();

    public static TheoryData<string> Formats => [.. FeedFormat.All.Select(f => f.FileName)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_format_of_the_list_is_written(string file) => Assert.NotEmpty(Built.Output(file));

    [Theory]
    [InlineData("feed.xml")]
    [InlineData("atom.xml")]
    [InlineData("posts/feed.xml")]
    [InlineData("tags/x/atom.xml")]
    public void A_feed_is_read_with_its_items_newest_first(string path)
    {
        var feed = Load(Built, path);
        Assert.Equal(["urn:mine", "tag:notes.example,2020-01-01:old"], feed.Items.Select(i => i.Id));
        Assert.Equal(new DateTimeOffset(2020, 3, 1, 0, 0, 0, TimeSpan.Zero), feed.LastUpdatedTime);
        Assert.Contains(
            feed.Links,
            l => l.RelationshipType == "self" && l.Uri.AbsoluteUri == "https://notes.example/" + path
        );
    }

    [Theory]
    [InlineData("feed.xml")]
    [InlineData("atom.xml")]
    public void A_hostile_title_arrives_as_it_was_written_but_for_what_XML_cannot_hold(string path) =>
        Assert.Equal(
            "]]> <script>alert(1)</script> & \uFFFD \" é",
            Load(Built, path).Items.First().Title.Text.Replace("  ", " ", StringComparison.Ordinal)
        );

    [Fact]
    public void Publication_and_change_are_told_apart()
    {
        var item = Load(Built, "atom.xml").Items.First();
        Assert.Equal(
            (new DateTime(2020, 1, 2), new DateTime(2020, 3, 1)),
            (item.PublishDate.Date, item.LastUpdatedTime.Date)
        );
    }

    [Theory]
    [InlineData("feed.xml")]
    [InlineData("atom.xml")]
    [InlineData("feed.json")]
    public void The_text_stands_for_itself(string path)
    {
        var html = Html(path);
        Assert.Contains("href=\"https://notes.example/posts/old/\"", html, StringComparison.Ordinal);
        Assert.Contains("src=\"https://notes.example/p.svg\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"anchor\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("alert(2)", html, StringComparison.Ordinal);
        Assert.DoesNotContain("onclick", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_JSON_feed_says_what_the_others_say()
    {
        using var json = JsonDocument.Parse(Built.Output("feed.json"));
        var item = json.RootElement.GetProperty("items")[0];
        Assert.Equal("https://jsonfeed.org/version/1.1", json.RootElement.GetProperty("version").GetString());
        Assert.Equal("urn:mine", item.GetProperty("id").GetString());
        Assert.Equal("2020-01-02T00:00:00+00:00", item.GetProperty("date_published").GetString());
        Assert.Equal("2020-03-01T00:00:00+00:00", item.GetProperty("date_modified").GetString());
        Assert.Equal(["x", "y"], item.GetProperty("tags").EnumerateArray().Select(t => t.GetString()));
    }

    [Fact]
    public void An_id_stays_when_the_address_changes()
    {
        var here = TestSite.With(Posting.Post("2020-01-01-a"));
        var there = here.File("content/site.yml", TestSite.Settings + "permalinks: {posts: \"/{year}/{slug}/\"}\n");
        Assert.Equal(
            Load(here.Build(), "atom.xml").Items.Single().Id,
            Load(there.Build(), "atom.xml").Items.Single().Id
        );
    }

    [Fact]
    public void The_page_that_each_feed_belongs_to_is_on_the_site()
    {
        var pages = XDocument
            .Parse(Built.Output("feeds.opml"))
            .Descendants("outline")
            .Select(o => o.Attribute("htmlUrl")!.Value)
            .ToList();
        Assert.Contains("https://notes.example/archive/", pages);
        Assert.All(pages, page => Assert.True(Built.Has(page["https://notes.example/".Length..] + "index.html"), page));
        Assert.Contains(
            Load(Built, "posts/feed.xml").Links,
            l => l.Uri.AbsoluteUri == "https://notes.example/archive/"
        );
    }

    [Fact]
    public void Summaries_carry_no_text()
    {
        var built = TestSite
            .With(
                ("content/site.yml", TestSite.Settings + "feeds: {content: summary, items: 1}\n"),
                Posting.Post("2020-01-01-a"),
                Posting.Post("2020-01-02-b")
            )
            .Build();
        Assert.Null(Load(built, "atom.xml").Items.Single().Content);
        Assert.DoesNotContain("content_html", built.Output("feed.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_feed_is_in_the_list_of_feeds()
    {
        var list = new XmlDocument();
        list.LoadXml(Built.Output("feeds.opml"));
        var urls = list.SelectNodes("//outline/@xmlUrl")!
            .Cast<XmlAttribute>()
            .Select(a => a.Value["https://notes.example/".Length..]);
        Assert.Equal(
            Built.Paths.Where(p => p.EndsWith("feed.xml", StringComparison.Ordinal)),
            urls.Order(StringComparer.Ordinal)
        );
    }

    private static string Html(string path)
    {
        if (path.EndsWith(".json", StringComparison.Ordinal))
        {
            using var json = JsonDocument.Parse(Built.Output(path));
            return json.RootElement.GetProperty("items")[0].GetProperty("content_html").GetString()!;
        }

        var item = Load(Built, path).Items.First();
        return item.Content is TextSyndicationContent text
            ? text.Text
            : item
                .ElementExtensions.ReadElementExtensions<string>("encoded", "http://purl.org/rss/1.0/modules/content/")
                .Single();
    }

    private static SyndicationFeed Load(BuiltSite built, string path)
    {
        using var xml = XmlReader.Create(new MemoryStream(Encoding.UTF8.GetBytes(built.Output(path))));
        return SyndicationFeed.Load(xml);
    }

    [Fact]
    public void A_plain_text_is_HTML_in_an_RSS_description_and_text_elsewhere()
    {
        var built = TestSite
            .With(
                ("content/site.yml", TestSite.Settings + "description: A < B & C\nfeeds: {content: summary}\n"),
                (
                    "content/posts/2020-01-01-a.md",
                    "---\ntitle: Why List<T> & <div> are slow\n---\nHow `List<T>` and "
                        + "`<div>` work, and what `&nbsp;` is.\n"
                )
            )
            .Build();
        var rss = XDocument.Parse(built.Output("feed.xml"));
        Assert.Equal(
            ["A < B & C", "How List&lt;T&gt; and &lt;div&gt; work, and what &amp;nbsp; is."],
            rss.Descendants("description").Select(d => d.Value)
        );
        Assert.Equal("Why List<T> & <div> are slow", rss.Descendants("item").Single().Element("title")!.Value);
        Assert.Equal(
            "How List<T> and <div> work, and what &nbsp; is.",
            Load(built, "atom.xml").Items.Single().Summary.Text
        );
        using var json = JsonDocument.Parse(built.Output("feed.json"));
        Assert.Equal(
            "How List<T> and <div> work, and what &nbsp; is.",
            json.RootElement.GetProperty("items")[0].GetProperty("content_text").GetString()
        );
    }

    [Fact]
    public void A_post_in_another_language_says_so_in_every_format()
    {
        var built = TestSite
            .With(
                ("content/posts/2020-01-01-a.md", "---\ntitle: عنوان\nlang: ar\n---\nنص\n"),
                Posting.Post("2020-01-02-b", "lang: en")
            )
            .Build();
        var entries = XDocument
            .Parse(built.Output("atom.xml"))
            .Root!.Elements(XName.Get("entry", "http://www.w3.org/2005/Atom"))
            .ToList();
        Assert.Equal([null, "ar"], entries.Select(e => e.Attribute(XNamespace.Xml + "lang")?.Value));
        Assert.Contains("<dc:language>ar</dc:language>", built.Output("feed.xml"), StringComparison.Ordinal);
        Assert.Contains("\"language\": \"ar\"", built.Output("feed.json"), StringComparison.Ordinal);
        Assert.Contains(
            "<div lang=\"ar\" dir=\"rtl\">\n<p>نص</p>",
            System.Net.WebUtility.HtmlDecode(built.Output("atom.xml")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_feeds_of_tags_name_at_most_a_hundred_tags_of_a_post()
    {
        var tags = string.Join(", ", Enumerable.Range(0, 150).Select(i => $"t{i}"));
        var built = TestSite.With(Posting.Post("2020-01-01-a", $"tags: [{tags}]")).Build();
        Assert.Equal((150, 100), (Categories("feed.xml"), Categories("tags/t149/feed.xml")));

        int Categories(string path) => XDocument.Parse(built.Output(path)).Descendants("category").Count();
    }
}
