using System.Text;
using Blog.Engine.Outputs;
using Blog.Testing;

namespace Blog.Pages.Tests.Feeds;

public sealed class MakeFeedsTests
{
    private static readonly string[] AllFeeds =
    [
        .. new[] { "", "posts/", "reviews/", "series/s/", "tags/x/" }.SelectMany(folder =>
            new[] { folder + "atom.xml", folder + "feed.json", folder + "feed.xml" }
        ),
        "feeds.opml",
    ];

    [Theory]
    [InlineData("")]
    [InlineData("feeds: {formats: [json, atom, rss], lists: [tags, series, reviews, posts, site]}\n")]
    public void Every_list_has_a_feed_in_every_format_unless_the_settings_say_otherwise(string settings) =>
        Assert.Equal(AllFeeds.Order(StringComparer.Ordinal), FeedsOf(Site(settings).Build()));

    [Theory]
    [InlineData("feeds: {formats: [atom], lists: [site, tags]}\n", "atom.xml,feeds.opml,tags/x/atom.xml")]
    [InlineData("feeds: {formats: atom, lists: site}\n", "atom.xml,feeds.opml")]
    [InlineData("feeds: {lists: [posts], formats: rss}\n", "feeds.opml,posts/feed.xml")]
    [InlineData("feeds: {formats: []}\n", "")]
    [InlineData("feeds: {lists: []}\n", "")]
    public void The_settings_say_which_feeds_there_are(string settings, string feeds) =>
        Assert.Equal(feeds.Split(',', StringSplitOptions.RemoveEmptyEntries), FeedsOf(Site(settings).Build()));

    [Theory]
    [InlineData("feeds: {formats: [atom], lists: [site, tags]}\n")]
    [InlineData("feeds: {formats: [json], lists: [reviews]}\n")]
    [InlineData("feeds: {formats: [rss], lists: [posts, series]}\n")]
    [InlineData("feeds: {formats: []}\n")]
    public void A_feed_that_does_not_exist_is_linked_nowhere(string settings)
    {
        var built = Site(settings).Build();
        Assert.Empty(built.Diagnostics);
        var missing = AllFeeds.Except(FeedsOf(built)).Select(f => "/" + f).ToList();
        Assert.NotEmpty(missing);
        foreach (var output in built.Paths)
        {
            var text = built.Output(output);
            Assert.All(
                missing,
                feed =>
                    Assert.False(
                        $"\"{feed}\"|notes.example{feed}\"|\n{feed}"
                            .Split('|')
                            .Any(link => text.Contains(link, StringComparison.Ordinal)),
                        $"{output} has {feed}"
                    )
            );
        }
    }

    [Fact]
    public void The_first_format_of_the_settings_is_offered_first()
    {
        var page = Site("feeds: {formats: [json, rss]}\n").Build().Output("index.html");
        Assert.InRange(
            page.IndexOf("href=\"/feed.json\"", StringComparison.Ordinal),
            0,
            page.IndexOf("href=\"/feed.xml\"", StringComparison.Ordinal)
        );
        Assert.Contains(
            "xmlUrl=\"https://notes.example/tags/x/feed.json\"",
            Site("feeds: {formats: [json, rss]}\n").Build().Output("feeds.opml"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Pages_offer_the_feeds_of_posts_where_the_whole_site_has_none() =>
        Assert.Contains(
            "href=\"/posts/atom.xml\"",
            Site("feeds: {formats: [atom], lists: [posts]}\n").Build().Output("index.html"),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("feeds: {formats: [rss, atmo]}\n", "atom")]
    [InlineData("feeds: {lists: [site, tag]}\n", "tags")]
    public void An_unknown_word_is_reported_with_the_nearest(string settings, string suggestion)
    {
        var mistake = Assert.Single(Site(settings).Build().Mistakes);
        Assert.Equal(("BLOG023", suggestion), (mistake.Id, mistake.Suggestion));
        Assert.Equal("content/site.yml", mistake.Location.Path.Value);
    }

    [Fact]
    public void A_feed_has_the_same_bytes_each_time_it_is_made()
    {
        var built = Site("").Build();
        Assert.All(FeedsOf(built), feed => Assert.Equal(built.Output(feed), TextOf(built.Outputs[feed].Output)));
    }

    [Fact]
    public void An_item_is_the_same_in_every_feed_of_a_format()
    {
        var built = Site("").Build();
        Assert.All(
            new[] { "atom.xml", "feed.json", "feed.xml" },
            file =>
            {
                var item = ItemOf(built.Output("posts/" + file));
                Assert.Contains("A text of its own", item, StringComparison.Ordinal);
                Assert.Equal(item, ItemOf(built.Output("tags/x/" + file)));
                Assert.Equal(item, ItemOf(built.Output("series/s/" + file)));
            }
        );
    }

    private static string TextOf(Output output) => Encoding.UTF8.GetString(output.Content().Bytes.Span);

    // From the line of the item's start to that of its end.
    private static string ItemOf(string feed)
    {
        var lines = feed.Split('\n');
        var start = Array.FindIndex(lines, l => l.Trim() is "<item>" or "<entry>" or "\"items\": [");
        var end = Array.FindIndex(lines, start + 1, l => l.Trim() is "</item>" or "</entry>" or "]");
        return string.Join('\n', lines[start..(end + 1)]);
    }

    private static string[] FeedsOf(BuiltSite built) =>
        [.. built.Paths.Where(p => AllFeeds.Any(f => f[(f.LastIndexOf('/') + 1)..] == p[(p.LastIndexOf('/') + 1)..]))];

    private static TestSite Site(string settings) =>
        TestSite
            .With(
                Posting.Post("2020-01-02-new", "tags: [x]\nseries: s", "A text of its own."),
                (
                    "content/reviews/2020-01.md",
                    "---\ntitle: January\ndate: 2020-01-31\n---\n\n- [A](https://a.example/)\n"
                )
            )
            .File("content/site.yml", TestSite.Settings + settings)
            .File(
                "themes/paper/layouts/base.html",
                "{{ content }}" + Links("page") + Links("site") + "{{ site.opml_url }}"
            )
            .File("themes/paper/layouts/tag.html", Links("tag"))
            .File("themes/paper/layouts/series.html", Links("series"));

    private static string Links(string thing) =>
        $"{{{{ for f in {thing}.feeds }}}}<a href=\"{{{{ f.url }}}}\">{{{{ end }}}}\n";
}
