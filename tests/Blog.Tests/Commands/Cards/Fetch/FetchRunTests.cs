using System.Net;
using Blog.Testing;
using Blog.Tests.Fakes;

namespace Blog.Tests.Commands.Cards.Fetch;

public sealed class FetchRunTests : IDisposable
{
    private const string One = "https://one.example/a";
    private const string Two = "https://two.example/b";
    private const string Review =
        "---\ntitle: November\ndate: 2020-11-30\n---\nLinks.\n\n"
        + "https://one.example/a?utm_source=x\n\nhttps://one.example/a/\n\n<post:nothing>\n\n"
        + "A [link](https://three.example/).\n";

    private readonly TestHost _host = new() { MakesRealSites = true };
    private readonly FakePages _pages = new();

    public FetchRunTests()
    {
        _host.WriteTheme();
        _host.Folder.Write("site/content/site.yml", TestSite.Settings);
        _host.WorkingFolder = _host.Folder.Root;
        _host.Network = _pages;
        _host.Clock.AutoAdvanceAmount = TimeSpan.FromSeconds(2);
        Write("content/reviews/2020-11.md", Review);
    }

    public void Dispose() => _host.Dispose();

    [Fact]
    public void Links_without_a_card_get_one_drafts_included()
    {
        Write("content/posts/2020-12-01-draft.md", $"---\ntitle: Draft\ndraft: true\n---\n{Two}\n");
        _pages
            .WithHtml(
                "https://one.example/a?utm_source=x",
                "<title>Page one</title><meta name=description content='It says &quot;so&quot;.'>"
            )
            .WithHtml(Two, "<title>Page two</title>");
        var result = Run();
        Assert.Equal(
            (
                0,
                "new         content/cards/two-page-two.yml\n  Page two\nnew         "
                    + "content/cards/one-page-one.yml\n  Page one\n2 links: 2 new.\n"
            ),
            (result.ExitCode, result.Out)
        );
        Assert.StartsWith(
            "url: https://one.example/a?utm_source=x\nfetched:\n  date: 2020-12-01\n",
            Read("content/cards/one-page-one.yml"),
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "  title: Page one\n  description: \"It says \\\"so\\\".\"\n",
            Read("content/cards/one-page-one.yml"),
            StringComparison.Ordinal
        );
        Assert.Equal(
            (0, "Every link that documents show as a card or that was clipped lately has a card.\n"),
            (Run().ExitCode, Run().Out)
        );
        Assert.Contains("blog/0.1 (+https://notes.example/)", _pages.Asked.First(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_is_named_is_fetched_again_and_what_its_author_says_stays()
    {
        const string Before = "url: https://one.example/a # mine\ntitle: My title\n";
        Write("content/cards/own.yml", Before);
        _pages.WithHtml(One, "<title>Theirs</title>");
        var result = Run(One + "#part");
        Assert.Equal(
            (0, "fetched     content/cards/own.yml\n  Theirs\n1 link: 1 fetched.\n"),
            (result.ExitCode, result.Out)
        );
        Assert.StartsWith(Before + "fetched:\n", Read("content/cards/own.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_fetched_long_ago_is_fetched_anew_and_a_dead_link_is_marked()
    {
        Write("content/cards/old.yml", $"url: {Two}\nfetched:\n  date: 2020-06-01\n  title: Two\n");
        Write("content/cards/new.yml", "url: https://four.example/\nfetched:\n  date: 2020-11-20\n  title: Four\n");
        Write("content/cards/own.yml", "url: https://five.example/\ntitle: Five\n");
        _pages.With("https://two.example/robots.txt", HttpStatusCode.NotFound).With(Two, HttpStatusCode.Gone);
        var result = Run("--stale", "90d");
        Assert.Equal(1, result.ExitCode);
        Assert.Equal(
            """
            dead        content/cards/old.yml
              Two
              https://two.example/b
              two.example answered 410: it is not there.
              Its card says so now. To lead readers to an archived copy, write 'archive:' in content/cards/old.yml.
            1 link: 1 dead.

            """.ReplaceLineEndings("\n"),
            result.Out
        );
        Assert.Equal(
            $"url: {Two}\nfetched:\n  date: 2020-12-01\n  title: Two\n  dead_since: 2020-12-01\n",
            Read("content/cards/old.yml")
        );
    }

    [Fact]
    public void What_nobody_got_to_see_changes_nothing()
    {
        var result = Run();
        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith(
            "unreachable https://one.example/a?utm_source=x\n  one.example cannot be found",
            result.Out,
            StringComparison.Ordinal
        );
        Assert.False(Directory.Exists(_host.Folder.PathOf("site/content/cards")));
    }

    [Theory]
    [InlineData("example.org/a", "'example.org/a' is not an absolute http or https address.")]
    [InlineData("javascript:alert(1)", "'javascript:alert(1)' is not an absolute http or https address.")]
    [InlineData(
        "https://notes.example/posts/x/",
        "'https://notes.example/posts/x/' is an address of this site: its card comes from the document itself."
    )]
    public void What_is_no_link_to_another_site_is_refused(string url, string reason)
    {
        var result = Run(url);
        Assert.Equal((2, $"error: {reason}\n"), (result.ExitCode, result.Error));
    }

    [Fact]
    public void A_card_with_a_mistake_holds_it_back_since_it_would_be_written_twice()
    {
        Write("content/cards/own.yml", "url: https://one.example/a\ntitel: My title\n");
        var result = Run();
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("BLOG111", result.Error, StringComparison.Ordinal);
        Assert.Empty(_pages.Asked);
    }

    [Fact]
    public void A_card_that_cannot_be_changed_stays_and_is_told()
    {
        const string Before = "{url: https://one.example/a, title: Mine}\n";
        Write("content/cards/own.yml", Before);
        _pages.WithHtml(One, "<title>Theirs</title>");
        var result = Run(One);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("BLOG117", result.Error, StringComparison.Ordinal);
        Assert.Equal(Before, Read("content/cards/own.yml"));
    }

    [Fact]
    public void Titles_that_are_alike_do_not_take_the_place_of_one_another()
    {
        Write("content/reviews/2020-11.md", Review + "\nhttps://one.example/z\n");
        _pages
            .WithHtml("https://one.example/a?utm_source=x", "<title>../../Same</title>")
            .WithHtml("https://one.example/z", "<title>../../Same</title>");
        Assert.Equal(0, Run().ExitCode);
        Assert.Equal(
            ["one-same-2.yml", "one-same.yml"],
            Directory
                .GetFiles(_host.Folder.PathOf("site/content/cards"))
                .Select(Path.GetFileName)
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void What_was_clipped_this_month_or_last_gets_its_card_before_any_document_shows_it()
    {
        Write("content/reviews/2020-11.md", "---\ntitle: November\ndate: 2020-11-30\n---\nText.\n");
        Write("content/clippings/2020-11.yml", $"- {One}\n- https://notes.example/posts/x/\n");
        Write("content/clippings/2020-09.yml", $"- {Two}\n");
        _pages.WithHtml(One, "<title>One</title>");
        var result = Run();
        Assert.Equal((0, "new         content/cards/one.yml\n  One\n1 link: 1 new.\n"), (result.ExitCode, result.Out));
    }

    [Fact]
    public void A_program_gets_the_same_as_json()
    {
        _pages.WithHtml("https://one.example/a?utm_source=x", "<title>One</title>");
        var result = Run("--json");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains(
            "\"found\": \"new\",\n      \"card\": \"content/cards/one.yml\",\n      \"title\": \"One\"",
            result.Out,
            StringComparison.Ordinal
        );
    }

    private RunResult Run(params string[] arguments) => _host.Run(["cards", "fetch", .. arguments]);

    private string Read(string path) => _host.Folder.Read("site/" + path);

    private void Write(string path, string text) => _host.Folder.Write("site/" + path, text);
}
