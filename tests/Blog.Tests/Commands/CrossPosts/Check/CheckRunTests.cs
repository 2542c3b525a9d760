using System.Net;
using Blog.Tests.Fakes;

namespace Blog.Tests.Commands.CrossPosts.Check;

public sealed class CheckRunTests : IDisposable
{
    private const string Ledger = "content/crossposts.lock.yml";
    private const string Home = "https://notes.example/posts/chunks/";
    private const string Medium = "https://medium.com/@ann/chunks-3f2a9c1b7d4e";
    private const string Own = "https://mirror.example/chunks";

    private readonly CopiedSite _site = new();
    private readonly FakePages _pages = new();

    public CheckRunTests()
    {
        _site.Host.Network = _pages;
        _site.Write(
            "content/site.yml",
            _site.Read("content/site.yml")
                + "crossposts: {targets: {mirror: {name: The Mirror, hosts: mirror.example, like: medium}}}\n"
        );
    }

    [Fact]
    public void A_copy_that_leads_home_is_fine_and_the_ledger_knows_it()
    {
        Copied(Medium);
        _pages.With(Medium, HttpStatusCode.OK, Home);
        var result = _site.Run("check");
        Assert.Equal(
            (0, "fine        Medium: content/posts/2020-11-01-chunks.md\n1 copy: 1 fine.\n", ""),
            (result.ExitCode, result.Out, result.Error)
        );
        Assert.Equal([$"{Medium} blog/0.1 (+https://notes.example/)"], _pages.Asked);
        Assert.EndsWith(
            $"""
            posts/2020-11-01-chunks.md:
              medium:
                url: {Medium}
                checked: 2020-12-01T23:30:00Z
                found: fine
                canonical: {Home}

            """.ReplaceLineEndings("\n"),
            _site.Read(Ledger),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_is_wrong_is_said_with_what_to_do()
    {
        Copied(Medium, Own);
        // Both requests go to one site, with the pause between them.
        _site.Host.Clock.AutoAdvanceAmount = TimeSpan.FromSeconds(2);
        _pages
            .With(Medium, HttpStatusCode.OK, "https://medium.com/p/3f2a9c1b7d4e")
            .With(Own, HttpStatusCode.MovedPermanently, Own + "-2")
            .With(Own + "-2", HttpStatusCode.OK, Home);
        var result = _site.Run("check");
        Assert.Equal(
            $"""
            astray      Medium: content/posts/2020-11-01-chunks.md
              {Medium}
              Its canonical link leads to https://medium.com/p/3f2a9c1b7d4e.
              Set its canonical link there to {Home}
            moved       The Mirror: content/posts/2020-11-01-chunks.md
              {Own}
              It is at {Own}-2 now.
              blog crosspost record chunks {Own}-2 --to mirror
            2 copies: 1 astray, 1 moved.

            """.ReplaceLineEndings("\n"),
            result.Out
        );
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public void A_copy_that_is_gone_is_gone_for_the_status_too()
    {
        Copied(Medium);
        _pages.With(Medium, HttpStatusCode.Gone);
        var result = _site.Run("check");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains(
            "Take it out of 'crossposts' in content/posts/2020-11-01-chunks.md, or publish it again: "
                + "blog crosspost export chunks --to medium\n",
            result.Out,
            StringComparison.Ordinal
        );
        Assert.Contains("gone", _site.Run("status", "chunks").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_seen_is_an_outcome_and_no_failure()
    {
        Copied(Medium, Own);
        _pages.With(Medium, HttpStatusCode.Forbidden);
        var result = _site.Run("check");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains(
            "2 copies: 1 refused, 1 unreachable.\nOpen refused copies in a browser: "
                + "their sites show pages to people only.\n",
            result.Out,
            StringComparison.Ordinal
        );
        Assert.Contains("mirror.example cannot be found", result.Out, StringComparison.Ordinal);
        Assert.Contains("found: refused", _site.Read(Ledger), StringComparison.Ordinal);
        Assert.DoesNotContain("mirror", _site.Read(Ledger), StringComparison.Ordinal);
    }

    [Fact]
    public void Being_offline_writes_nothing()
    {
        Copied(Medium);
        Assert.Equal(0, _site.Run("check").ExitCode);
        Assert.False(File.Exists(_site.Host.Folder.PathOf("site/" + Ledger)));
    }

    [Fact]
    public void What_was_once_seen_is_not_forgotten_because_of_a_refusal()
    {
        Copied(Medium);
        _pages.With(Medium, HttpStatusCode.NotFound);
        _site.Run("check");
        _pages.With(Medium, HttpStatusCode.Forbidden);
        Assert.Contains("refused", _site.Run("check", "--max-age", "0d").Out, StringComparison.Ordinal);
        Assert.Contains("found: gone", _site.Read(Ledger), StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_counts_for_a_day()
    {
        Copied(Medium);
        _pages.With(Medium, HttpStatusCode.OK, Home);
        _site.Run("check");
        _site.Host.Clock.Advance(TimeSpan.FromHours(23));
        Assert.Equal(
            "fine        Medium: content/posts/2020-11-01-chunks.md\n1 copy: 1 fine.\n",
            _site.Run("check").Out
        );
        Assert.Single(_pages.Asked);
        _site.Host.Clock.Advance(TimeSpan.FromHours(1));
        _site.Run("check");
        Assert.Equal(2, _pages.Asked.Count);
        _site.Run("check", "--max-age", "0d");
        Assert.Equal(3, _pages.Asked.Count);
    }

    [Fact]
    public void A_post_that_moved_at_home_leaves_its_copies_astray_without_asking_again()
    {
        Copied(Medium);
        _pages.With(Medium, HttpStatusCode.OK, Home);
        _site.Run("check");
        _site.Write(
            CopiedSite.Post,
            _site.Read(CopiedSite.Post).Replace("title:", "slug: pieces\ntitle:", StringComparison.Ordinal)
        );
        var result = _site.Run("check");
        Assert.Contains(
            $"Its canonical link leads to {Home}.\n  Set its canonical link there to "
                + "https://notes.example/posts/pieces/\n",
            result.Out,
            StringComparison.Ordinal
        );
        Assert.Equal(1, result.ExitCode);
        Assert.Single(_pages.Asked);
    }

    [Fact]
    public void An_address_that_changed_is_looked_at_again()
    {
        Copied(Medium);
        _pages.With(Medium, HttpStatusCode.OK, Home);
        _site.Run("check");
        Copied("https://medium.com/@ann/other-0123456789ab");
        Assert.Contains("unreachable", _site.Run("check").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void It_can_be_asked_of_one_post_and_one_target()
    {
        Copied(Medium, Own);
        _pages.With(Own, HttpStatusCode.OK, Home);
        var result = _site.Run("check", "chunks", "--to", "mirror", "--json");
        var copy = Assert.Single(result.Json.GetProperty("copies").EnumerateArray());
        Assert.Equal(
            ("mirror", "fine", Own, Home),
            (
                copy.GetProperty("target").GetString(),
                copy.GetProperty("found").GetString(),
                copy.GetProperty("url").GetString(),
                copy.GetProperty("canonical").GetString()
            )
        );
        Assert.Single(_pages.Asked);
    }

    [Fact]
    public void Quietly_only_what_is_wrong_is_said()
    {
        Copied(Medium);
        _pages.With(Medium, HttpStatusCode.OK, Home);
        Assert.Equal("", _site.Run("check", "--quiet").Out);
    }

    [Fact]
    public void Without_copies_it_is_said_how_one_becomes_known() =>
        Assert.Equal("No copy has a known address. 'blog crosspost record' records one.\n", _site.Run("check").Out);

    [Fact]
    public void A_period_that_is_none_is_refused()
    {
        var result = _site.Run("check", "--max-age", "soon");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(
            "'soon' is not a period. Write days, weeks or months: 1d, 3w, 2m.",
            result.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_ledger_that_cannot_be_read_whole_is_mended_first()
    {
        Copied(Medium);
        _site.Write(Ledger, "posts/2020-11-01-chunks.md:\n<<<<<<< HEAD\n");
        Assert.Equal(1, _site.Run("check").ExitCode);
        Assert.Empty(_pages.Asked);
    }

    [Fact]
    public void A_draft_without_a_key_waits()
    {
        _site.Write(Ledger, "posts/2020-11-01-chunks.md:\n  dev:\n    id: 12\n    state: draft\n");
        Assert.Equal(
            "draft       DEV: content/posts/2020-11-01-chunks.md\n  A draft. "
                + "With a key in BLOG_DEV_API_KEY, DEV says whether it is published.\n1 copy: 1 draft.\n",
            _site.Run("check").Out
        );
        Assert.Empty(_pages.Asked);
    }

    [Fact]
    public void A_draft_that_was_published_by_hand_is_written_down_and_looked_at()
    {
        const string Url = "https://dev.to/ann/chunks-1a2b";
        _site.Write(
            Ledger,
            "posts/2020-11-01-chunks.md:\n  dev:\n    id: 12\n    state: draft\n    copied: 2020-11-20T09:00:00Z\n"
        );
        _site.Host.Variables["BLOG_DEV_API_KEY"] = "sEcReT-kEy-123";
        _pages
            .WithJson(
                "https://dev.to/api/articles/me/all?per_page=100&page=1",
                $$"""[{"id":12,"title":"Chunks","published":true,"url":"{{Url}}","canonical_url":"{{Home}}"}]"""
            )
            .With(Url, HttpStatusCode.OK, Home);
        var result = _site.Run("check");
        Assert.Equal(
            (0, "fine        DEV: content/posts/2020-11-01-chunks.md\n1 copy: 1 fine.\n"),
            (result.ExitCode, result.Out)
        );
        Assert.Contains(
            $"crossposts:\r\n  - to: dev\r\n    url: {Url}\r\n    date: 2020-11-20\r\n",
            _site.Read(CopiedSite.Post),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("state: draft", _site.Read(Ledger), StringComparison.Ordinal);
        Assert.Contains("found: fine", _site.Read(Ledger), StringComparison.Ordinal);
    }

    public void Dispose() => _site.Dispose();

    private void Copied(params string[] urls) =>
        _site.Write(
            CopiedSite.Post,
            $"---\ntitle: Chunks\ndate: 2020-11-01\ncrossposts: [{string.Join(", ", urls)}]\n---\nText.\n"
        );
}
