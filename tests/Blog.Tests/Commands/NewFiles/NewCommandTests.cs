using System.Collections.Immutable;
using Blog.Model;
using Blog.Reading.Documents;
using Blog.Testing;
using Blog.Tests.Fakes;
using Blog.Text;

namespace Blog.Tests.Commands.NewFiles;

public sealed class NewCommandTests : IDisposable
{
    private readonly TestHost _host = new();

    [Fact]
    public void A_post_is_started_with_its_front_matter_filled_in()
    {
        var result = _host.Run("new", "post", "Ein schöner Tag", "--tags", "go, c#");
        Assert.Equal(new RunResult(0, "content/posts/2020-12-01-ein-schoner-tag.md\n", ""), result);
        Assert.Equal(
            """
            ---
            title: Ein schöner Tag
            date: 2020-12-01 23:30
            tags: [go, "c#"]
            draft: true
            ---


            """,
            _host.Folder.Read("site/content/posts/2020-12-01-ein-schoner-tag.md")
        );
    }

    [Fact]
    public void The_date_is_the_present_in_the_sites_time_zone()
    {
        _host.Site = new FakeSite { TimeZone = "Asia/Tokyo" };
        Assert.Equal("content/posts/2020-12-02-x.md\n", _host.Run("new", "post", "X").Out);
        Assert.Contains(
            "date: 2020-12-02 08:30\n",
            _host.Folder.Read("site/content/posts/2020-12-02-x.md"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_review_of_a_month_has_its_name_and_its_title()
    {
        Assert.Equal("content/reviews/2020-11.md\n", _host.Run("new", "review", "2020-11").Out);
        var text = _host.Folder.Read("site/content/reviews/2020-11.md");
        Assert.StartsWith(
            "---\ntitle: \"Review: November 2020\"\ndate: 2020-12-01 23:30\ndraft: true\n---\n\n",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("<!-- more -->", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_review_of_a_month_is_drafted_and_drafting_it_again_adds_what_is_new()
    {
        using var host = new TestHost { MakesRealSites = true };
        host.WriteTheme();
        host.Folder.Write("site/content/site.yml", Testing.TestSite.Settings);
        host.Folder.Write("site/content/posts/2020-11-14-hdf5.md", "---\ntitle: HDF5\n---\nText.\n");
        host.Folder.Write("site/content/clippings/2020-11.yml", "- {url: \"https://a.example/\", tags: [go]}\n");
        Assert.Equal(
            new RunResult(0, "content/reviews/2020-11.md\nFrom this blog\n  + HDF5\nGo\n  + https://a.example/\n", ""),
            host.Run("new", "review", "2020-11")
        );
        const string Review = "site/content/reviews/2020-11.md";
        var first = host.Folder.Read(Review);
        Assert.Contains(
            "draft: true\ndrafted:\n  - post:hdf5\n  - https://a.example/\n---\n\nWhat",
            first,
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "## From this blog\n\n<post:hdf5>\n\n## 1. Go\n\nhttps://a.example/\n",
            first,
            StringComparison.Ordinal
        );
        Assert.Equal(
            "content/reviews/2020-11.md\nNothing is new since it was drafted.\n",
            host.Run("new", "review", "2020-11").Out
        );
        Assert.Equal(first, host.Folder.Read(Review));
        host.Folder.Write(
            "site/content/clippings/2020-11.yml",
            "- {url: \"https://a.example/\", tags: [go]}\n- https://b.example/\n"
        );
        Assert.Equal(
            "content/reviews/2020-11.md\nOdds and ends\n  + https://b.example/\n",
            host.Run("new", "review", "2020-11").Out
        );
        Assert.EndsWith(
            "https://a.example/\n\n## Odds and ends\n\nhttps://b.example/\n",
            host.Folder.Read(Review),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_mistake_in_the_clippings_holds_the_review_back()
    {
        using var host = new TestHost { MakesRealSites = true };
        host.Folder.Write("site/content/site.yml", Testing.TestSite.Settings);
        host.Folder.Write("site/content/clippings/2020-11.yml", "- {url: \"https://a.example/\", nots: x}\n");
        var result = host.Run("new", "review", "2020-11");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("BLOG135", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(host.Folder.PathOf("site/content/reviews/2020-11.md")));
    }

    [Fact]
    public void A_review_that_takes_in_what_is_added_stays_and_the_lines_are_told()
    {
        using var host = new TestHost { MakesRealSites = true };
        host.WriteTheme();
        host.Folder.Write("site/content/site.yml", Testing.TestSite.Settings);
        host.Folder.Write("site/content/clippings/2020-11.yml", "- https://a.example/\n");
        const string Review = "---\ntitle: A\ndate: 2020-11-30\n---\n```\ncode\n";
        host.Folder.Write("site/content/reviews/2020-11.md", Review);
        var result = host.Run("new", "review", "2020-11");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("BLOG139", result.Error, StringComparison.Ordinal);
        Assert.EndsWith("\nhttps://a.example/\n", result.Error, StringComparison.Ordinal);
        Assert.Equal(Review, host.Folder.Read("site/content/reviews/2020-11.md"));
    }

    [Fact]
    public void A_page_has_no_date()
    {
        Assert.Equal("content/pages/about-us.md\n", _host.Run("new", "page", "About us").Out);
        Assert.Equal("---\ntitle: About us\ndraft: true\n---\n\n", _host.Folder.Read("site/content/pages/about-us.md"));
    }

    [Fact]
    public void A_document_may_have_a_folder_and_a_slug_of_its_own() =>
        Assert.Equal(
            "content/posts/2020-12-01-hdf5/index.md\n",
            _host.Run("new", "post", "A Brief Introduction", "--slug", "hdf5", "--folder").Out
        );

    [Fact]
    public void A_part_of_a_series_gets_the_next_number_drafts_counted()
    {
        var first = FakeSite.Document("content/posts/a.md", "a");
        _host.Site = new FakeSite
        {
            Documents =
            [
                first,
                FakeSite.Document(
                    "content/posts/b.md",
                    "b",
                    PublishingState.Draft,
                    change: p => p with { Series = new SeriesReference("Objects", 2) }
                ),
            ],
            Series =
            [
                ASeries(
                    "oop",
                    "Objects",
                    new SiteSeriesPart(1, "One", null, first),
                    new SiteSeriesPart(3, "Three", null, null)
                ),
            ],
        };
        _host.Run("new", "post", "Third", "--series", "OOP");
        Assert.Contains(
            "series: { name: oop, part: 3 }\n",
            _host.Folder.Read("site/content/posts/2020-12-01-third.md"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_new_series_starts_with_part_1_and_a_similar_one_is_mentioned()
    {
        _host.Site = new FakeSite { Series = [ASeries("object-oriented", "Objects")] };
        var result = _host.Run("new", "post", "First", "--series", "object-orientated");
        Assert.Contains(
            "part: 1 }",
            _host.Folder.Read("site/content/posts/2020-12-01-first.md"),
            StringComparison.Ordinal
        );
        Assert.Contains("Did you mean 'object-oriented'?", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_overwritten()
    {
        _host.Folder.Write("site/content/posts/2020-12-01-x.md", "mine");
        var result = _host.Run("new", "post", "X");
        Assert.Equal(
            (2, "error: content/posts/2020-12-01-x.md already exists. Name another slug with --slug.\n"),
            (result.ExitCode, result.Error)
        );
        Assert.Equal("mine", _host.Folder.Read("site/content/posts/2020-12-01-x.md"));
        Assert.Equal(["2020-12-01-x.md"], _host.Folder.Files("site/content/posts"));
    }

    [Fact]
    public void A_slug_that_another_document_of_the_kind_has_is_refused()
    {
        _host.Site = new FakeSite
        {
            Documents = [FakeSite.Document("content/posts/2019-01-01-x.md", "x", PublishingState.Draft)],
        };
        Assert.Equal(
            (2, "error: content/posts/2019-01-01-x.md already has the slug 'x'. Name another with --slug.\n"),
            (_host.Run("new", "post", "X").ExitCode, _host.Run("new", "post", "X").Error)
        );
        Assert.Equal(0, _host.Run("new", "page", "X").ExitCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void An_empty_title_is_refused(string title) => Assert.Equal(2, _host.Run("new", "post", title).ExitCode);

    [Fact]
    public void A_title_that_starts_with_an_at_sign_is_no_file_of_arguments() =>
        Assert.Equal("content/posts/2020-12-01-home.md\n", _host.Run("new", "post", "@home").Out);

    [Fact]
    public void The_path_is_given_as_JSON_too() =>
        Assert.Equal(
            "content/pages/x.md",
            _host.Run("new", "page", "X", "--json").Json.GetProperty("path").GetString()
        );

    public void Dispose() => _host.Dispose();

    private static SiteSeries ASeries(string key, string title, params ImmutableArray<SiteSeriesPart> parts) =>
        new(
            new Series(key, title, new Slug(key)),
            parts,
            null,
            SourceLocation.OfFile(new ContentPath("content/series.yml"))
        );
}
