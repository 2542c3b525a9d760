using Blog.Browser.Serving;

namespace Blog.Browser.Readers;

/// <summary>Newsboat, a reader that keeps what it read in an SQLite file.</summary>
public sealed class NewsboatTests(SampleSites sites)
{
    private const string Count = """
        import sqlite3, sys
        query = "select guid, title, pubDate, content from rss_item where feedurl = ?"
        rows = sqlite3.connect("cache.db").execute(query, [sys.argv[1]]).fetchall()
        print(len(rows), len({r[0] for r in rows if r[0]}), sum(1 for r in rows if r[1]),
          sum(1 for r in rows if 1577836800 <= r[2] < 1609459200), sum(1 for r in rows if len(r[3]) > 100))
        """;

    [Theory]
    [InlineData("feed.xml", 8)]
    [InlineData("atom.xml", 8)]
    public async Task It_reads_every_item_with_id_title_date_and_content(string path, int items)
    {
        var newsboat = Tool.Find("newsboat");
        var python = Tool.Find("python3");
        using var folder = new FeedFolder(sites["paper"]);
        var address = new Uri(sites["paper"].Home, path).AbsoluteUri;
        await File.WriteAllTextAsync(
            Path.Combine(folder.Path, "urls"),
            address + "\n",
            TestContext.Current.CancellationToken
        );
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "config"), "", TestContext.Current.CancellationToken);

        var (exitCode, output) = await Tool.Run(
            newsboat,
            folder.Path,
            "-u",
            "urls",
            "-c",
            "cache.db",
            "-C",
            "config",
            "-x",
            "reload"
        );
        Assert.True(exitCode == 0, output);
        var (_, counted) = await Tool.Run(python, folder.Path, "-c", Count, address);
        Assert.Equal(string.Join(' ', Enumerable.Repeat(items, 5)), counted.Trim());
    }
}
