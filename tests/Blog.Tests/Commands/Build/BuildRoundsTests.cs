using Blog.Testing;
using Blog.Tests.Fakes;

namespace Blog.Tests.Commands.Build;

public sealed class BuildRoundsTests : IDisposable
{
    private readonly TestHost _host = new() { MakesRealSites = true };

    public BuildRoundsTests()
    {
        _host.WriteTheme();
        _host.Folder.Write("site/content/site.yml", TestSite.Settings);
        Post("2020-01-01-fine", "tags: [x]", "Text.");
        Post("2020-01-02-wrong", "tags: [x, y]", "[gone](/gone/) ![no](no.png)");
    }

    [Fact]
    public void Without_the_option_one_error_keeps_the_whole_site_from_being_published()
    {
        var run = _host.Run("build");
        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith(
            "Not built: 2 errors; 1 of 2 documents is fine. output/ stays as it was. "
                + "'blog explain BLOG060' says more.\n",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Empty(Output());
    }

    [Fact]
    public void With_it_the_site_is_published_without_the_documents_that_have_errors()
    {
        var run = _host.Run("build", "--keep-going");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("posts/fine/index.html", Output());
        Assert.DoesNotContain("posts/wrong/index.html", Output());
        Assert.DoesNotContain("tags/y/index.html", Output());
        foreach (var file in Output().Where(f => !f.EndsWith(".css", StringComparison.Ordinal)))
            Assert.DoesNotContain("wrong", _host.Folder.Read("site/output/" + file), StringComparison.Ordinal);
        Assert.EndsWith(
            """
            Left out: 1 document with errors.
              content/posts/2020-01-02-wrong.md (2 errors)
            Built without them: 2 errors; 1 of 2 documents is fine.

            """,
            run.Error,
            StringComparison.Ordinal
        );
        Assert.StartsWith("Built ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_what_is_left_out_becomes_text_and_a_warning_says_so()
    {
        Post("2020-01-03-links", "", "See [that one](2020-01-02-wrong.md), [its tag](/tags/y/) and [x](/tags/x/).");
        var run = _host.Run("build", "--keep-going");
        Assert.Contains("2020-01-03-links.md:5:16: warning BLOG176", run.Error, StringComparison.Ordinal);
        Assert.Contains(
            "The link '/tags/y/' leads to what --keep-going leaves out",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "See <a>that one</a>, <a>its tag</a> and <a href=\"/tags/x/\">x</a>.",
            _host.Folder.Read("site/output/posts/links/index.html"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_card_of_what_is_left_out_shows_nothing_of_it()
    {
        Post("2020-01-03-links", "", "<post:wrong>\n\n::: card post:wrong title=\"My words\"\nA remark.\n:::\n");
        var run = _host.Run("build", "--keep-going");
        Assert.Contains("warning BLOG176", run.Error, StringComparison.Ordinal);
        foreach (var file in (string[])["posts/links/index.html", "feed.xml"])
        {
            var text = _host.Folder.Read("site/output/" + file);
            Assert.Contains("My words", text, StringComparison.Ordinal);
            Assert.Contains("A remark.", text, StringComparison.Ordinal);
            Assert.DoesNotContain("wrong", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_menu_lacks_a_page_that_is_left_out()
    {
        _host.Folder.Write(
            "site/content/site.yml",
            TestSite.Settings + "menu: [{title: About, url: /about/}, {title: Archive, url: /archive/}]\n"
        );
        _host.Folder.Write(
            "site/content/_theme/partials/item.html",
            "{{ for m in site.menu }}[{{ m.url }}]{{ end }}{{ $.post.url }}\n"
        );
        _host.Folder.Write("site/content/pages/about.md", "---\ntitle: About\n---\n[gone](/gone/)\n");
        var run = _host.Run("build", "--keep-going");
        Assert.Contains("content/site.yml:4:28: warning BLOG176", run.Error, StringComparison.Ordinal);
        var home = _host.Folder.Read("site/output/index.html");
        Assert.Contains("[/archive/]", home, StringComparison.Ordinal);
        Assert.DoesNotContain("[/about/]", home, StringComparison.Ordinal);
    }

    [Fact]
    public void What_shows_a_part_of_it_is_left_out_in_the_next_round()
    {
        _host.Folder.Write("site/content/posts/2020-02-01-bundle/index.md", "---\ntitle: B\n---\n[gone](/gone/)\n");
        _host.Folder.Write("site/content/posts/2020-02-01-bundle/p.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        Post("2020-02-02-shows", "", "![p](2020-02-01-bundle/p.svg)");
        Post("2020-02-03-links", "", "[s](2020-02-02-shows.md)");
        var run = _host.Run("build", "--keep-going");
        Assert.Contains("2020-02-02-shows.md:5:6: error BLOG064", run.Error, StringComparison.Ordinal);
        Assert.Contains("Left out: 3 documents with errors.", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Output(), f => f.Contains("bundle", StringComparison.Ordinal));
        Assert.Contains("<a>s</a>", _host.Folder.Read("site/output/posts/links/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_that_only_making_an_output_finds_count_as_well()
    {
        Post("2020-01-02-wrong", "", "Text.");
        Post("2020-01-03-shot", "", "::: shot\n:::\n");
        var run = _host.Run("build", "--keep-going");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("posts/wrong/index.html", Output());
        Assert.DoesNotContain("posts/shot/index.html", Output());
    }

    [Fact]
    public void Errors_in_settings_still_stop_the_build()
    {
        _host.Folder.Write("site/content/site.yml", TestSite.Settings + "titel: x\n");
        var run = _host.Run("build", "--keep-going");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("content/site.yml:4:1: error BLOG020", run.Error, StringComparison.Ordinal);
        Assert.Contains("2020-01-02-wrong.md:5:8: error BLOG060", run.Error, StringComparison.Ordinal);
        Assert.Contains("--keep-going leaves out documents only; see ", run.Error, StringComparison.Ordinal);
        Assert.Empty(Output());
    }

    [Fact]
    public void Settings_that_cannot_be_read_are_the_only_error()
    {
        _host.Folder.Write("site/content/site.yml", TestSite.Settings + "menu: [\n");
        var run = _host.Run("build");
        Assert.Single(run.Error.Split(" error BLOG")[1..]);
        Assert.Contains(
            "1 error; 2 documents cannot be checked before the settings are right.",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Empty(Output());
    }

    [Fact]
    public void A_draft_with_an_error_stays_a_draft_and_is_in_nobodys_way()
    {
        Post("2020-01-02-wrong", "draft: true", "[gone](/gone/){.x #y");
        Post("2020-01-03-draft", "draft: true\ntitel: x", "Text.");
        var run = _host.Run("build", "--keep-going", "--json");
        Assert.Contains("\"left_out\": []", run.Out, StringComparison.Ordinal);
        Assert.Contains("\"state\": \"draft\"", run.Out, StringComparison.Ordinal);
        Assert.Contains("posts/fine/index.html", Output());
    }

    [Fact]
    public void A_link_to_a_draft_stays_an_error()
    {
        Post("2020-01-02-wrong", "draft: true", "Text.");
        Post("2020-01-03-links", "", "[d](2020-01-02-wrong.md)");
        var run = _host.Run("build", "--keep-going", "--json");
        Assert.Contains("BLOG064", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("posts/links/index.html", Output());
    }

    [Fact]
    public void With_strict_documents_with_warnings_are_left_out_and_those_that_link_to_them()
    {
        Post("2020-01-03-links", "", "[w](2020-01-02-wrong.md)");
        var run = _host.Run("build", "--keep-going", "--strict");
        Assert.Contains("2020-01-03-links.md:5:5: error BLOG176", run.Error, StringComparison.Ordinal);
        Assert.Contains("posts/fine/index.html", Output());
        Assert.DoesNotContain("posts/links/index.html", Output());
    }

    [Fact]
    public void A_site_without_errors_is_the_same_with_and_without_it()
    {
        Post("2020-01-02-wrong", "", "Text.");
        Assert.Equal(0, _host.Run("build", "--keep-going").ExitCode);
        var kept = Texts();
        var run = _host.Run("build");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("(0 written, ", run.Out, StringComparison.Ordinal);
        Assert.Equal(kept, Texts());
    }

    [Fact]
    public void Going_on_and_building_whole_in_turn_leaves_what_a_clean_build_makes()
    {
        _host.Run("build", "--keep-going");
        var without = Texts();
        Post("2020-01-02-wrong", "tags: [x, y]", "Text.");
        Assert.Equal(0, _host.Run("build").ExitCode);
        Assert.Contains("posts/wrong/index.html", Output());
        Post("2020-01-02-wrong", "tags: [x, y]", "[gone](/gone/) ![no](no.png)");
        _host.Run("build", "--keep-going");
        Assert.Equal(without, Texts());
    }

    [Fact]
    public void JSON_names_what_was_left_out_and_counts_what_is_fine()
    {
        var run = _host.Run("build", "--keep-going", "--json");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("\"published\": true", run.Out, StringComparison.Ordinal);
        Assert.Contains(
            "\"left_out\": [\n    \"content/posts/2020-01-02-wrong.md\"\n  ],\n"
                + "  \"documents\": 2,\n  \"fine_documents\": 1,",
            run.Out,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Of_many_that_are_left_out_twenty_are_named()
    {
        for (var i = 0; i < 30; i++)
            Post($"2020-03-{i % 28 + 1:00}-w{i}", "", "[gone](/gone/)");
        var run = _host.Run("build", "--keep-going");
        Assert.Contains("Left out: 31 documents with errors.", run.Error, StringComparison.Ordinal);
        Assert.Contains("  and 11 more; --all names them\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(20, run.Error.Split(" (1 error)").Length + run.Error.Split(" (2 errors)").Length - 2);
        Assert.DoesNotContain(
            "more; --all",
            _host.Run("build", "--keep-going", "--all").Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Thousands_of_errors_are_a_page_of_text_and_JSON_has_each()
    {
        for (var i = 0; i < 300; i++)
            Post($"p{i}", "date: 2020-01-01", string.Concat(Enumerable.Range(0, 9).Select(n => $"[x](/wp/{n}/)\n")));
        var run = _host.Run("build");
        Assert.True(run.Error.Split('\n').Length < 40, run.Error);
        Assert.Contains("  300× ", run.Error, StringComparison.Ordinal);
        Assert.Contains("1 of 302 documents is fine.", run.Error, StringComparison.Ordinal);
        Assert.Equal(2701, _host.Run("build", "--all").Error.Split("error BLOG060:").Length - 1);
        Assert.Equal(2701, _host.Run("build", "--json").Out.Split("\"BLOG060\"").Length - 1);
    }

    public void Dispose() => _host.Dispose();

    private void Post(string name, string frontMatter, string body)
    {
        var (path, text) = Posting.Post(name, frontMatter, body);
        _host.Folder.Write("site/" + path, text);
    }

    private List<string> Texts() => Output().Select(f => $"{f}\n{_host.Folder.Read("site/output/" + f)}").ToList();

    private IReadOnlyList<string> Output() =>
        Directory.Exists(_host.Folder.PathOf("site/output")) ? _host.Folder.Files("site/output") : [];
}
