using Blog.Testing;

namespace Blog.Reading.Tests.Parsing;

public class PostReaderTests
{
    [Theory]
    [InlineData("title: {a: b}", "BLOG021")]
    [InlineData("title: \"\"", "BLOG185")]
    [InlineData("title: ~", "BLOG185")]
    public void A_title_that_is_none_is_reported_once(string title, string id) =>
        Assert.Equal([id], TestSite.With(("content/posts/2020-01-01-a.md", $"---\n{title}\n---\nText.\n")).Build().Ids);

    [Theory]
    [InlineData("2020-01-01-a", "BLOG185")]
    [InlineData("2020-01-01-numpy", "BLOG185")]
    [InlineData("2020-01-01-the_first-post", "BLOG185")]
    [InlineData("2020-01-01-2019", "BLOG031")]
    [InlineData("numpy", "BLOG031")]
    public void Only_a_dated_name_with_letters_makes_a_title(string name, string id) =>
        Assert.Contains(
            id,
            TestSite.With(($"content/posts/{name}.md", "---\ndate: 2020-01-01\n---\nText.\n")).Build().Ids
        );

    [Fact]
    public void A_date_of_another_type_is_reported_once() =>
        Assert.Equal(
            ["BLOG021"],
            TestSite.With(("content/posts/a.md", "---\ntitle: A\ndate: [x]\n---\nText.\n")).Build().Ids
        );

    [Theory]
    [InlineData("draft: true")]
    [InlineData("draft: true\nexpires: 2020-01-01")]
    [InlineData("draft: true\nupdated: 2020-01-01\nseries: S")]
    public void A_draft_needs_no_date_and_is_held_back(string front)
    {
        var built = TestSite.With(Undated("a", front)).Build();
        Assert.Empty(built.Diagnostics);
        Assert.False(built.Has("posts/a/index.html"));
    }

    [Fact]
    public void Drafts_without_date_come_first_by_their_paths_and_have_addresses_without_a_year()
    {
        var site = TestSite.With(
            ("content/site.yml", TestSite.Settings + "permalinks: {posts: \"/{year}/{slug}/\"}\n"),
            Undated("b", "draft: true"),
            Undated("a", "draft: true"),
            Posting.Post("2030-01-01-c"),
            Posting.Post("2020-01-01-d")
        );
        var built = site.Drafts().Future().Build();
        Assert.Empty(built.Diagnostics);
        Assert.Equal(["/a/", "/b/", "/2030/c/", "/2020/d/"], built.Site.Catalogue.Posts.Select(p => p.Permalink.Value));
        Assert.True(built.Has("a/index.html"));
    }

    [Fact]
    public void A_draft_without_date_is_in_no_feed_archive_or_sitemap()
    {
        var built = TestSite
            .With(
                Undated("a", "draft: true\ntags: [t]\nseries: S"),
                Posting.Post("2020-01-01-d", "tags: [t]\nseries: S")
            )
            .Drafts()
            .Build();
        Assert.Empty(built.Diagnostics);
        Assert.All(
            built.Paths.Where(p =>
                p.EndsWith(".xml", StringComparison.Ordinal)
                || p.EndsWith(".json", StringComparison.Ordinal)
                || p.StartsWith("archive/", StringComparison.Ordinal)
            ),
            p => Assert.DoesNotContain("/posts/a/", built.Output(p), StringComparison.Ordinal)
        );
        Assert.Contains("/posts/d/", built.Output("feed.xml"), StringComparison.Ordinal);
        Assert.Contains("/posts/a/", built.Output("index.html"), StringComparison.Ordinal);
    }

    private static (string Path, string Text) Undated(string name, string front) =>
        ($"content/posts/{name}.md", $"---\ntitle: {name}\n{front}\n---\nText.\n");
}
