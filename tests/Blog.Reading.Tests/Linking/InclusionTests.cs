using Blog.Engine;
using Blog.Testing;

namespace Blog.Reading.Tests.Linking;

/// <summary>
/// Nothing of what its author holds back is in any output, by whatever way another document asks
/// for it.
/// </summary>
public class InclusionTests
{
    private const string Secret = "SECRET";

    public static TheoryData<string, string> Ways()
    {
        string[] held =
        [
            "draft: true",
            "published: false",
            "status: private",
            "date: 2030-01-01",
            "expires: 2020-06-01",
            "extra: {draft: true}",
            "params: {status: draft}",
        ];
        string[] ways =
        [
            "::: include src=2020-01-02-b/index.md\n:::",
            "```text file=2020-01-02-b/index.md\n```",
            "::: include src=/posts/2020-01-02-b/part.txt\n:::",
            "```text file=2020-01-02-b/part.txt\n```",
            "> - ::: include src=2020-01-02-b/index.md\n>   :::",
            "::: include src=/_s/between.md\n:::",
        ];
        var data = new TheoryData<string, string>();
        foreach (var key in held)
            data.Add(key, ways[0]);
        foreach (var way in ways[1..])
            data.Add(held[0], way);
        return data;
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void What_is_held_back_is_in_no_text_that_includes_it(string key, string way)
    {
        var built = Site(key, way).Build();
        Assert.Equal(["BLOG066"], built.Ids);
        Assert.All(built.Paths, p => Assert.DoesNotContain(Secret, built.Output(p), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[b](2020-01-02-b/index.md)")]
    [InlineData("[b](/posts/b/)")]
    [InlineData("[b](post:b)")]
    [InlineData("::: card url=2020-01-02-b/index.md\n:::")]
    [InlineData("![b](2020-01-02-b/p.svg)")]
    [InlineData("<img src=\"2020-01-02-b/p.svg\" alt=\"b\">")]
    [InlineData("[b](2020-01-02-b/part.txt)")]
    public void What_is_held_back_is_nowhere_for_being_linked_to(string way)
    {
        var built = Site("draft: true", way).Build();
        Assert.Equal(["BLOG064"], built.Ids.Distinct());
        Assert.All(built.Paths, p => Assert.DoesNotContain(Secret, built.Output(p), StringComparison.Ordinal));
        Assert.DoesNotContain(built.Paths, p => p.StartsWith("posts/b/", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void What_is_published_is_included_without_its_front_matter(string key, string way)
    {
        Assert.NotEmpty(key);
        var built = Site("hidden: true\nmeta: {note: UNSEEN}", way).Build();
        Assert.Empty(built.Ids);
        var page = built.Output("posts/a/index.html");
        Assert.Contains(Secret, page, StringComparison.Ordinal);
        if (way.StartsWith("::: include", StringComparison.Ordinal))
            Assert.DoesNotContain("UNSEEN", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_post_includes_files_of_its_own_folder()
    {
        var built = TestSite
            .With(
                Posting.Post("2020-01-02-b/index", "", "```text file=part.txt\n```\n\n::: include src=more.txt\n:::"),
                ("content/posts/2020-01-02-b/part.txt", Secret),
                ("content/posts/2020-01-02-b/more.txt", "More.")
            )
            .Build();
        Assert.Empty(built.Ids);
        Assert.Contains(Secret, built.Output("posts/b/index.html"), StringComparison.Ordinal);
        Assert.Contains("<p>More.</p>", built.Output("posts/b/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_is_included_where_drafts_are_published() =>
        Assert.Empty(Site("draft: true", "::: include src=2020-01-02-b/index.md\n:::").Drafts().Build().Ids);

    [Fact]
    public void A_page_that_includes_a_post_is_made_again_once_that_is_published()
    {
        var site = Site("date: 2030-01-01", "::: include src=2020-01-02-b/index.md\n:::");
        var kept = new KeptResults();
        Assert.Equal(["BLOG066"], site.Build(kept).Ids);
        var later = site.At("2030-01-02").Build(kept);
        Assert.Empty(later.Ids);
        Assert.Contains(Secret, later.Output("posts/a/index.html"), StringComparison.Ordinal);
    }

    private static TestSite Site(string key, string text) =>
        TestSite.With(
            Posting.Post("2020-01-01-a", "", text),
            ("content/posts/2020-01-02-b/index.md", $"---\ntitle: {Secret} B\n{key}\n---\n{Secret}\n"),
            ("content/posts/2020-01-02-b/part.txt", $"{Secret}\n"),
            ("content/posts/2020-01-02-b/p.svg", $"<svg width=\"3\" height=\"4\"><title>{Secret}</title></svg>"),
            ("content/_s/between.md", "::: include src=../posts/2020-01-02-b/index.md\n:::\n")
        );
}
