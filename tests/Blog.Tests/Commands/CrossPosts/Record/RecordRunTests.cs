namespace Blog.Tests.Commands.CrossPosts.Record;

public sealed class RecordRunTests : IDisposable
{
    private const string Url = "https://medium.com/@ann/chunks-3f2a9c1b7d4e";

    private readonly CopiedSite _site = new();

    [Fact]
    public void A_ledger_that_cannot_be_read_whole_is_mended_first_and_not_written_over()
    {
        const string Conflict =
            "posts/2020-11-01-chunks.md:\n<<<<<<< HEAD\n  dev:\n    id: 12\n=======\n  dev:\n    id: "
            + "13\n>>>>>>> other\n";
        _site.Write("content/crossposts.lock.yml", Conflict);
        var result = _site.Run("record", "chunks", "https://dev.to/ann/chunks-1a2b");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("content/crossposts.lock.yml", result.Error, StringComparison.Ordinal);
        Assert.Equal(Conflict, _site.Read("content/crossposts.lock.yml"));
        Assert.Equal(CopiedSite.Text, _site.Read(CopiedSite.Post));
    }

    [Fact]
    public void A_copy_is_written_into_its_post_and_no_other_byte_of_it_is_touched()
    {
        var result = _site.Run("record", "chunks", Url + "?source=friends_link&sk=1#top");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(
            CopiedSite.Text.Replace(
                "2020-11-01\r\n---\r\n",
                $"2020-11-01\r\ncrossposts:\r\n  - to: medium\r\n    url: {Url}\r\n    date: 2020-12-02\r\n---\r\n",
                StringComparison.Ordinal
            ),
            _site.Read(CopiedSite.Post)
        );
    }

    [Fact]
    public void The_ledger_and_the_text_of_the_copy_are_kept()
    {
        _site.Run("record", CopiedSite.Post, Url, "--date", "2020-11-20");
        var ledger = _site.Read("content/crossposts.lock.yml");
        Assert.Contains(
            $"posts/2020-11-01-chunks.md:\n  medium:\n    url: {Url}\n    id: "
                + "3f2a9c1b7d4e\n    copied: 2020-12-01T23:30:00Z\n    source: ",
            ledger,
            StringComparison.Ordinal
        );
        var name = Assert.Single(_site.Host.Folder.Files("site/content/crossposts.lock"));
        Assert.Contains("    text: " + name, ledger, StringComparison.Ordinal);
        Assert.Contains(
            "A chunk holds four rows.",
            _site.Unzip("content/crossposts.lock/" + name),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Recorded_again_it_changes_nothing_but_what_is_said_anew()
    {
        _site.Run("record", "chunks", Url, "--date", "2020-11-20");
        var once = _site.Read(CopiedSite.Post);
        Assert.Equal(0, _site.Run("record", "chunks", Url).ExitCode);
        Assert.Equal(once, _site.Read(CopiedSite.Post));
        Assert.Equal(0, _site.Run("record", "chunks", Url, "--date", "2020-11-21").ExitCode);
        Assert.Equal(once.Replace("2020-11-20", "2020-11-21", StringComparison.Ordinal), _site.Read(CopiedSite.Post));
    }

    [Fact]
    public void A_plan_becomes_the_copy()
    {
        _site.Run("record", "planned", "https://dev.to/ann/planned-1a2b", "--note", "Cut: the end");
        Assert.Contains(
            "crossposts: {to: dev, after: 3w, url: https://dev.to/ann/planned-1a2b, date: "
                + "2020-12-02, note: \"Cut: the end\"}",
            _site.Read("content/posts/2020-10-01-planned.md"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(1, "error: There is no post 'chunk'.\n       Did you mean 'chunks'?\n", "chunk", Url)]
    [InlineData(2, "error: 'medium.com/x' is not an absolute http or https address.\n", "chunks", "medium.com/x")]
    [InlineData(
        2,
        "error: 'https://medium.com/@ann' does not say which article it leads to. "
            + "Open it in a browser, and take the address from there.\n",
        "chunks",
        "https://medium.com/@ann"
    )]
    [InlineData(
        2,
        "error: No target has addresses at club.example. Name it with --to, or give a target in site.yml this host.\n",
        "chunks",
        "https://club.example/chunks"
    )]
    [InlineData(
        2,
        "error: There is no target 'mediun'.\n       Did you mean 'medium'?\n",
        "chunks",
        Url,
        "--to",
        "mediun"
    )]
    [InlineData(
        2,
        "error: 'https://dev.to/ann/chunks-1a2b' is an address of DEV, and not of Medium.\n",
        "chunks",
        "https://dev.to/ann/chunks-1a2b",
        "--to",
        "medium"
    )]
    [InlineData(
        2,
        "error: 'tomorrow' is not a date. Write it year first: 2020-11-12.\n",
        "chunks",
        Url,
        "--date",
        "tomorrow"
    )]
    public void What_cannot_be_recorded_is_said_and_nothing_is_written(
        int exit,
        string error,
        params string[] arguments
    )
    {
        var result = _site.Run(["record", .. arguments]);
        Assert.Equal((exit, error), (result.ExitCode, result.Error));
        Assert.Equal(CopiedSite.Text, _site.Read(CopiedSite.Post));
        Assert.False(File.Exists(_site.Host.Folder.PathOf("site/content/crossposts.lock.yml")));
    }

    [Theory]
    [InlineData("<<<<<<< HEAD\nposts/a.md:\n  medium:\n    id: 1\n")]
    [InlineData("posts/2020-11-01-chunks.md:\n  dev:\n    copied: 2020-13-45\n")]
    [InlineData("posts/2020-11-01-chunks.md:\n  dev: https://dev.to/ann/chunks-1a2b\n")]
    [InlineData("posts/2020-11-01-chunks.md:\n  tds:\n    id: 1\n  towards-data-science:\n    id: 2\n")]
    public void A_ledger_that_cannot_be_read_whole_is_not_written_over(string ledger)
    {
        _site.Write("content/crossposts.lock.yml", ledger);
        var result = _site.Run("record", "chunks", Url);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("content/crossposts.lock.yml:", result.Error, StringComparison.Ordinal);
        Assert.Equal(
            (ledger, CopiedSite.Text),
            (_site.Read("content/crossposts.lock.yml"), _site.Read(CopiedSite.Post))
        );
        Assert.False(Directory.Exists(_site.Host.Folder.PathOf("site/content/crossposts.lock")));
    }

    [Fact]
    public void Another_address_takes_the_place_of_the_former_and_says_so()
    {
        _site.Run("record", "chunks", Url);
        Assert.DoesNotContain(
            "until now",
            _site.Run("record", "chunks", "https://medium.com/p/3f2a9c1b7d4e").Out,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Its address there was https://medium.com/p/3f2a9c1b7d4e until now.\n",
            _site.Run("record", "chunks", "https://medium.com/@ann/chunks-0123456789ab").Out,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "3f2a9c1b7d4e",
            _site.Read(CopiedSite.Post) + _site.Read("content/crossposts.lock.yml"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_ledger_that_cannot_be_changed_is_left_and_its_lines_are_shown()
    {
        _site.Write("content/crossposts.lock.yml", "{posts/2020-10-01-planned.md: {dev: {id: 7, editor: Bea}}}");
        var result = _site.Run("record", "chunks", Url);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("BLOG099", result.Error, StringComparison.Ordinal);
        Assert.Contains(
            "posts/2020-11-01-chunks.md:\n  medium:\n    url: https://medium.com/@ann/chunks-3f2a9c1b7d4e\n",
            result.Error,
            StringComparison.Ordinal
        );
        Assert.Equal(CopiedSite.Text, _site.Read(CopiedSite.Post));
    }

    [Fact]
    public void What_its_author_wrote_into_the_ledger_stays()
    {
        const string Own = "# Ask Bob first.\nposts/2020-11-01-chunks.md:\n  dev:\n    reviewer: Bob\n";
        _site.Write("content/crossposts.lock.yml", Own);
        Assert.Equal(0, _site.Run("record", "chunks", Url).ExitCode);
        Assert.StartsWith(Own, _site.Read("content/crossposts.lock.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_query_that_names_the_article_stays()
    {
        Assert.Equal(
            0,
            _site.Run("record", "chunks", "https://club.example/?p=123&utm_source=x", "--to", "medium").ExitCode
        );
        Assert.Contains("club.example/?p=123", _site.Read(CopiedSite.Post), StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_of_a_publication_may_be_named_by_its_address_at_Medium()
    {
        Assert.Equal(0, _site.Run("record", "chunks", "https://medium.com/p/3f2a9c1b7d4e", "--to", "tds").ExitCode);
        Assert.Contains(
            "  - to: towards-data-science\r\n    url: https://medium.com/p/3f2a9c1b7d4e\r\n",
            _site.Read(CopiedSite.Post),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_copy_of_another_post_is_not_taken()
    {
        _site.Run("record", "chunks", Url);
        var result = _site.Run("record", "planned", "https://ann.medium.com/other-words-3f2a9c1b7d4e");
        Assert.Equal(
            (2, "error: content/posts/2020-11-01-chunks.md has that copy already.\n"),
            (result.ExitCode, result.Error)
        );
    }

    [Fact]
    public void Front_matter_that_cannot_be_edited_stays_and_the_lines_are_shown()
    {
        const string Broken = "---\ntitle: [A\n---\nText.\n";
        _site.Write(CopiedSite.Post, Broken);
        var result = _site.Run("record", CopiedSite.Post, Url);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("error BLOG097:", result.Error, StringComparison.Ordinal);
        Assert.EndsWith(
            $"crossposts:\n  - to: medium\n    url: {Url}\n    date: 2020-12-02\n",
            result.Error,
            StringComparison.Ordinal
        );
        Assert.Equal(Broken, _site.Read(CopiedSite.Post));
    }

    [Fact]
    public void A_program_is_told_as_JSON() =>
        Assert.Equal("medium", _site.Run("record", "chunks", Url, "--json").Json.GetProperty("target").GetString());

    [Fact]
    public void A_mistake_in_what_the_theme_adds_records_nothing()
    {
        _site.Write("content/_theme/crossposts/closing.html", "{{ nothing.of_this }}");
        Assert.Equal(1, _site.Run("record", "chunks", "https://medium.com/p/3f2a9c1b7d4e").ExitCode);
        Assert.Equal(CopiedSite.Text, _site.Read(CopiedSite.Post));
        Assert.False(File.Exists(_site.Host.Folder.PathOf("site/content/crossposts.lock.yml")));
    }

    public void Dispose() => _site.Dispose();
}
