using System.Text.Json;
using Blog.Tests.Fakes;

namespace Blog.Tests.Commands.Clip;

public sealed class ClipCommandTests : IDisposable
{
    private const string File = "site/content/clippings/2020-12.yml";

    private readonly TestHost _host = new() { MakesRealSites = true };

    public ClipCommandTests()
    {
        _host.WriteTheme();
        _host.Folder.Write("site/content/site.yml", Testing.TestSite.Settings);
    }

    [Fact]
    public void A_link_goes_into_the_file_of_the_month()
    {
        Assert.Equal(
            new RunResult(0, "Clipped: content/clippings/2020-12.yml\n", ""),
            _host.Run(
                "clip",
                "https://arxiv.org/abs/2011.03395",
                "--note",
                "Long: but good",
                "--tag",
                "machine learning,go",
                "--tag",
                "c#"
            )
        );
        Assert.Equal(
            """
            # Links for the review of 2020-12. `blog clip` adds to them, and so may you.
            - url: https://arxiv.org/abs/2011.03395
              note: "Long: but good"
              tags: [machine learning, go, "c#"]
              date: 2020-12-01

            """,
            _host.Folder.Read(File)
        );
    }

    [Fact]
    public void The_month_and_the_day_are_those_of_the_sites_time_zone()
    {
        _host.Folder.Write("site/content/site.yml", Testing.TestSite.Settings + "time_zone: America/Los_Angeles\n");
        _host.Clock.SetUtcNow(new DateTimeOffset(2021, 1, 1, 3, 0, 0, TimeSpan.Zero));
        Assert.Equal("Clipped: content/clippings/2020-12.yml\n", _host.Run("clip", "https://a.example/").Out);
        Assert.Contains("date: 2020-12-31\n", _host.Folder.Read(File), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_was_clipped_is_refused_with_its_place_unless_something_is_added()
    {
        _host.Folder.Write(
            "site/content/clippings/2020-11.yml",
            "- url: https://a.example/x/ # mine\n  date: 2020-11-14\n"
        );
        var refused = _host.Run("clip", "http://www.a.example/x?utm_source=y");
        Assert.Equal((2, ""), (refused.ExitCode, refused.Out));
        Assert.Contains(
            "It was clipped already on 14 November 2020: content/clippings/2020-11.yml:1:8.",
            refused.Error,
            StringComparison.Ordinal
        );
        Assert.Equal(0, _host.Run("clip", "http://www.a.example/x", "--tag", "go").ExitCode);
        Assert.Equal(
            "- url: https://a.example/x/ # mine\n  date: 2020-11-14\n  tags: [go]\n",
            _host.Folder.Read("site/content/clippings/2020-11.yml")
        );
        Assert.Equal(0, _host.Run("clip", "http://www.a.example/x", "--month", "2020-12").ExitCode);
        Assert.Contains("http://www.a.example/x", _host.Folder.Read(File), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not an absolute http or https address", "ftp://a.example/")]
    [InlineData("not an absolute http or https address", "javascript:alert(1)")]
    [InlineData("not an absolute http or https address", "https://a.example/a b")]
    [InlineData("The address is empty", " ")]
    [InlineData("user name", "https://ann:secret@a.example/")]
    [InlineData("is not a month", "https://a.example/", "--month", "2020-13")]
    [InlineData("cannot be a tag", "https://a.example/", "--tag", "…")]
    [InlineData("name the link", "--tag", "a")]
    [InlineData("name the link", "https://a.example/", "--list")]
    [InlineData("neither --note nor --tag", "--list", "--note", "x")]
    public void What_cannot_be_clipped_is_refused_and_nothing_is_written(string reason, params string[] arguments)
    {
        var result = _host.Run(["clip", .. arguments]);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(reason, result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_host.Folder.PathOf("site/content/clippings")));
        Assert.DoesNotContain("secret", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_a_mistake_stays_and_the_lines_are_told()
    {
        _host.Folder.Write(File, "- url: [broken\n");
        var result = _host.Run("clip", "https://a.example/", "--tag", "go");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("BLOG010", result.Error, StringComparison.Ordinal);
        Assert.EndsWith(
            "Write this there by hand:\n- url: https://a.example/\n  tags: [go]\n  date: 2020-12-01\n",
            result.Error,
            StringComparison.Ordinal
        );
        Assert.Equal("- url: [broken\n", _host.Folder.Read(File));
    }

    [Fact]
    public void Clippings_are_listed_with_what_the_review_made_of_them()
    {
        _host.Folder.Write(
            File,
            "- {url: \"https://a.example/\", note: One, tags: [go]}\n- {url: "
                + "\"https://b.example/\", date: 2020-12-01, title: Bee}\n"
        );
        Assert.Equal(
            "https://a.example/\n  go\n  One\nhttps://b.example/\n  1 Dec\n  Bee\n2 links in 2020-12. "
                + "'blog new review 2020-12' drafts its review.\n",
            _host.Run("clip", "--list").Out
        );
        Assert.Equal(0, _host.Run("new", "review", "2020-12").ExitCode);
        var review = _host.Folder.Read("site/content/reviews/2020-12.md");
        _host.Folder.Write(
            "site/content/reviews/2020-12.md",
            review.Replace("\nhttps://b.example/\n", "\n", StringComparison.Ordinal)
        );
        _host.Folder.Write(File, _host.Folder.Read(File) + "- https://c.example/\n");
        using var json = JsonDocument.Parse(_host.Run("clip", "--list", "--json").Out);
        Assert.Equal(
            ["shown", "taken out", "new"],
            json.RootElement.GetProperty("clippings").EnumerateArray().Select(c => c.GetProperty("use").GetString())
        );
        Assert.EndsWith(
            "3 links in 2020-12, 1 new one for content/reviews/2020-12.md.\n",
            _host.Run("clip", "--list").Out,
            StringComparison.Ordinal
        );
        Assert.Equal("Nothing was clipped in 2020-11.\n", _host.Run("clip", "--list", "--month", "2020-11").Out);
    }

    [Fact]
    public void The_result_is_told_to_a_program()
    {
        using var json = JsonDocument.Parse(_host.Run("clip", "https://a.example/", "--json").Out);
        Assert.Equal(
            ("content/clippings/2020-12.yml", false),
            (json.RootElement.GetProperty("file").GetString(), json.RootElement.GetProperty("extended").GetBoolean())
        );
    }

    [Fact]
    public void Its_card_is_fetched_once_it_is_written_and_not_when_it_is_refused()
    {
        List<string> fetched = [];
        _host.FetchCard = (site, _, url, _) =>
        {
            Assert.Contains(url, _host.Folder.Read(File), StringComparison.Ordinal);
            fetched.Add(url);
            return Task.FromResult<string?>("Its card is content/cards/a.yml.");
        };
        Assert.Equal(
            "Clipped: content/clippings/2020-12.yml\nIts card is content/cards/a.yml.\n",
            _host.Run("clip", " https://a.example/ ").Out
        );
        Assert.Equal(2, _host.Run("clip", "https://a.example/").ExitCode);
        Assert.Equal(0, _host.Run("clip", "https://b.example/", "--no-fetch").ExitCode);
        Assert.Equal(["https://a.example/"], fetched);
    }

    public void Dispose() => _host.Dispose();
}
