using System.Text.Json;
using Blog.Browser.Serving;

namespace Blog.Browser.Readers;

/// <summary>Python's feedparser, the strictest of the common readers about dates and forms.</summary>
public sealed class FeedparserTests(SampleSites sites)
{
    private const string Script = """
        import feedparser, json, sys
        feed = feedparser.parse(open(sys.argv[1], "rb").read())
        print(json.dumps({
          "bozo": str(feed.get("bozo_exception", "")) if feed.bozo else "",
          "version": feed.version, "title": feed.feed.get("title", ""),
          "entries": [{"id": e.get("id", ""), "title": e.get("title", ""), "link": e.get("link", ""),
            "date": list(e.get("published_parsed") or ())[:3],
            "content": max((c["value"] for c in e.get("content", [])), key=len, default="")[:200],
          } for e in feed.entries]}))
        """;

    [Theory]
    [InlineData("feed.xml", "rss20", 8)]
    [InlineData("atom.xml", "atom10", 8)]
    [InlineData("posts/feed.xml", "rss20", 5)]
    [InlineData("posts/atom.xml", "atom10", 5)]
    [InlineData("series/object-oriented-programming/feed.xml", "rss20", 3)]
    public async Task It_reads_every_item_with_title_id_date_and_content(string path, string version, int items)
    {
        var python = Tool.Find("python3");
        using var folder = new FeedFolder(sites["paper"]);
        if ((await Tool.Run(python, folder.Path, "-c", "import feedparser")).ExitCode != 0)
            Assert.Skip("python3-feedparser is not installed.");

        var (exitCode, output) = await Tool.Run(python, folder.Path, "-c", Script, path);
        Assert.True(exitCode == 0, output);
        using var json = JsonDocument.Parse(output);
        var feed = json.RootElement;
        Assert.Equal("", feed.GetProperty("bozo").GetString());
        Assert.Equal(version, feed.GetProperty("version").GetString());
        Assert.NotEqual("", feed.GetProperty("title").GetString());
        var entries = feed.GetProperty("entries").EnumerateArray().ToList();
        Assert.Equal(items, entries.Count);
        Assert.Equal(
            items,
            entries.Select(e => e.GetProperty("id").GetString()).Distinct(StringComparer.Ordinal).Count()
        );
        Assert.All(
            entries,
            e =>
            {
                Assert.NotEqual("", e.GetProperty("title").GetString());
                Assert.StartsWith(
                    sites["paper"].Home.AbsoluteUri,
                    e.GetProperty("link").GetString(),
                    StringComparison.Ordinal
                );
                Assert.Equal(2020, e.GetProperty("date")[0].GetInt32());
                Assert.StartsWith("<", e.GetProperty("content").GetString()!.TrimStart(), StringComparison.Ordinal);
            }
        );
    }
}
