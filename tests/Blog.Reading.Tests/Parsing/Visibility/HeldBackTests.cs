using Blog.Model;
using Blog.Testing;

namespace Blog.Reading.Tests.Parsing.Visibility;

public class HeldBackTests
{
    // Front matter that holds a document back, in the words of many generators.
    public static TheoryData<string> Holding =>
        [
            "published: false",
            "published: no",
            "Published: \"False\"",
            "publish: false",
            "dg-publish: false",
            "status: draft",
            "Status: DRAFT",
            "status: 'Pending Review'",
            "status: auto-draft",
            "status: private",
            "status: scheduled",
            "status: trash",
            "post_status: future",
            "wp:status: inherit",
            "state: draft",
            "draft: \"yes\"",
            "draft: 1",
            "draft: \"on\"",
            "draft: ' True '",
            "IsActive: false",
            "is_active: no",
            "visibility: private",
            "visibility: members",
            "audience: only_paid",
            "private: true",
            "headless: true",
            "build: {list: never, render: never}",
            "_build:\n  render: false",
            "permalink: false",
            "published_at: 2031-05-01",
            "publishDate: 2031-05-01T10:00:00Z",
            "pubDate: 'May 1 2031'",
            "published: 2031-05-01",
            "password: hunter2",
            "unpublishDate: 2020-06-01",
            "extra: {draft: true}",
            "extra:\n  Draft: \"yes\"",
            "params: {private: true}",
            "params: {author: {name: A}, status: draft}",
            "custom: {published: false}",
            "meta: {extra: {draft: 1}}",
            "statamic: {publish_date: 2031-05-01}",
            "type: draft",
            "post_type: Draft",
            "workflow: WIP",
            "pubDatetime: 2031-05-01T00:00:00Z",
            "schedule: 2031-05-01",
            "expiry: 2020-06-01",
            "unpublish: true",
            "unpublish: 2020-06-01",
            "ready: false",
            "approved: no",
            "do_not_publish: true",
            "email_only: true",
            "published: never",
            "published: \"off\"",
            "status: \"Draft \"",
            "saveAsDraft: true",
            "ignorePost: true",
            "published_date: 2099-01-01",
            "access: premium",
            "access: patrons",
            "audience: vip",
            "state: premium",
            "trash: true",
            "ignore: true",
            "privacy: private",
            "publishState: draft",
            "data: {draft: true}",
        ];

    [Theory]
    [MemberData(nameof(Holding))]
    public void What_its_author_holds_back_has_no_page(string key)
    {
        var built = Post($"date: 2020-01-02\n{key}");
        Assert.DoesNotContain(built.Site.Outputs.Keys, p => p.Value.StartsWith("posts/a/", StringComparison.Ordinal));
        Assert.DoesNotContain("BLOG142", built.Ids);
    }

    [Theory]
    [InlineData("published: true")]
    [InlineData("published: ~")]
    [InlineData("status: published")]
    [InlineData("status: Publish")]
    [InlineData("visibility: public")]
    [InlineData("audience: everyone")]
    [InlineData("IsActive: true")]
    [InlineData("draft: no")]
    [InlineData("draft: 0")]
    [InlineData("hidden: false")]
    [InlineData("published_at: 2019-01-01")]
    [InlineData("active: blog")]
    [InlineData("state: Ohio")]
    [InlineData("password: \"\"")]
    [InlineData("build: {list: always}")]
    [InlineData("meta: {status: seedling}")]
    [InlineData("extra: {status: archived}")]
    [InlineData("params: {cover: {hidden: true}, list: false}")]
    [InlineData("cover: {hidden: true}")]
    [InlineData("toc: true\nsidebar: {draft: true}")]
    [InlineData("extra: {draft: false}")]
    [InlineData("type: review")]
    [InlineData("access: open")]
    [InlineData("hide: [toc]")]
    [InlineData("published_date: 2019-01-01")]
    [InlineData("stage: seedling")]
    [InlineData("index: 3")]
    [InlineData("kind: idea")]
    [InlineData("schedule: Mondays")]
    [InlineData("approved: by Ann")]
    [InlineData("unpublish: ''")]
    public void What_its_author_publishes_is_published_without_a_word(string key)
    {
        var built = Post($"date: 2020-01-02\n{key}");
        Assert.Empty(built.Ids);
        Assert.Contains("/posts/a/", built.Output("feed.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("status: seedling")]
    [InlineData("visibility: friends")]
    [InlineData("publish: later")]
    [InlineData("published: soon")]
    [InlineData("private: perhaps")]
    [InlineData("published_at: some day")]
    [InlineData("hidden: [a]")]
    [InlineData("privat: true")]
    [InlineData("visible: nope")]
    [InlineData("noindex: maybe")]
    [InlineData("access: guild")]
    [InlineData("audience: cats")]
    public void What_may_mean_not_public_and_is_not_understood_is_held_back_with_a_warning(string key)
    {
        var built = Post($"date: 2020-01-02\n{key}");
        Assert.Contains("BLOG142", built.Ids);
        Assert.False(built.Has("posts/a/index.html"));
    }

    [Theory]
    [InlineData("hidden: true")]
    [InlineData("unlisted: true")]
    [InlineData("status: hidden")]
    [InlineData("visibility: unlisted")]
    [InlineData("eleventyExcludeFromCollections: true")]
    [InlineData("_build: {list: never}")]
    [InlineData("visible: false")]
    [InlineData("hide: all")]
    [InlineData("hide: index")]
    public void A_hidden_post_has_a_page_and_is_named_nowhere(string key)
    {
        var built = Post($"date: 2020-01-02\ntags: [t]\nseries: S\n{key}");
        Assert.True(built.Has("posts/a/index.html"));
        Assert.All(
            built.Paths.Where(p => p != "posts/a/index.html"),
            p => Assert.DoesNotContain("/posts/a/", built.Output(p), StringComparison.Ordinal)
        );
        Assert.DoesNotContain(built.Paths, p => p.StartsWith("tags/t/", StringComparison.Ordinal));
        Assert.Equal(Reach.Unlisted, built.Site.Catalogue.Listed.Single().Post.Reach);
    }

    [Theory]
    [InlineData("sitemap: false", Reach.NotInSitemap)]
    [InlineData("sitemap: {exclude: true}", Reach.NotInSitemap)]
    [InlineData("sitemap: {disable: true}", Reach.NotInSitemap)]
    [InlineData("noindex: true", Reach.NotIndexed)]
    [InlineData("robotsNoIndex: true", Reach.NotIndexed)]
    [InlineData("googlebot: noindex", Reach.NotIndexed)]
    [InlineData("seo: {noindex: true}", Reach.NotIndexed)]
    [InlineData("make_discoverable: false", Reach.NotIndexed)]
    [InlineData("robots: noindex, nofollow", Reach.NotIndexed)]
    public void A_post_that_leaves_the_sitemap_stays_in_feeds(string key, Reach reach)
    {
        var built = Post($"date: 2020-01-02\n{key}");
        Assert.Contains("/posts/a/", built.Output("feed.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("/posts/a/", built.Output("sitemap.xml"), StringComparison.Ordinal);
        Assert.Equal(reach, built.Site.Catalogue.Listed.Single().Post.Reach);
    }

    [Theory]
    [InlineData("content/posts/drafts/a.md")]
    [InlineData("content/posts/Drafts/2020-01-02-a.md")]
    [InlineData("content/posts/_drafts/a.md")]
    [InlineData("content/posts/2020-01-02-a.draft.md")]
    [InlineData("content/posts/2020-01-02-a.wip.md")]
    [InlineData("content/posts/2020-01-02-a.Private.md")]
    [InlineData("content/posts/WIP/2020-01-02-a.md")]
    [InlineData("content/posts/01 Drafts/2020-01-02-a.md")]
    [InlineData("content/posts/my drafts/2020-01-02-a.md")]
    [InlineData("content/posts/MyDrafts/2020-01-02-a.md")]
    [InlineData("content/posts/drafts-2020/2020-01-02-a.md")]
    [InlineData("content/posts/unfinished/2020-01-02-a.md")]
    [InlineData("content/posts/in-progress/2020-01-02-a.md")]
    [InlineData("content/drafts/a.md")]
    [InlineData("content/_drafts/a.md")]
    public void A_place_of_drafts_holds_back(string path)
    {
        var built = TestSite.With((path, "---\ntitle: A\n---\nSECRET\n")).Build();
        Assert.Empty(built.Ids.Where(id => id != "BLOG144"));
        Assert.All(built.Paths, p => Assert.DoesNotContain("SECRET", built.Output(p), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("darft: true")]
    [InlineData("publshed: false")]
    public void A_misspelt_key_holds_back_and_is_told_once(string key)
    {
        var built = Post($"date: 2020-01-02\n{key}");
        Assert.Equal(["BLOG033"], built.Ids);
        Assert.False(built.Has("posts/a/index.html"));
    }

    [Fact]
    public void A_wrong_value_of_draft_is_an_error_and_holds_back()
    {
        var built = Post("date: 2020-01-02\ndraft: maybe");
        Assert.Equal(["BLOG021"], built.Ids);
        Assert.False(built.Has("posts/a/index.html"));
    }

    [Theory]
    [InlineData("+++\ntitle = \"A\"\ndate = 2020-01-02\n[extra]\ndraft = true\n+++\n")]
    [InlineData("+++\ntitle = \"A\"\ndate = 2020-01-02\nparams.private = true\n+++\n")]
    [InlineData("+++\ntitle = \"A\"\ndate = 2020-01-02\npublished = false\n+++\n")]
    [InlineData("{\n\"title\": \"A\", \"date\": \"2020-01-02\", \"extra\": {\"draft\": true}\n}\n")]
    [InlineData("{\n\"title\": \"A\", \"date\": \"2020-01-02\", \"Draft\": \"yes\"\n}\n")]
    [InlineData(";;;\n\"title\": \"A\", \"date\": \"2020-01-02\", \"draft\": true\n;;;\n")]
    [InlineData("Title: A\nDate: 2020-01-02\nStatus: Draft \n\n")]
    [InlineData("Title: A\nDate: 2020-01-02\nPublished: no\n\n")]
    [InlineData("-----\ntitle: A\ndate: 2020-01-02\nstatus: draft\n-----\n")]
    [InlineData("title: A\ndate: 2020-01-02\ndraft: yes\n---\n")]
    [InlineData("\uFEFF---\r\ntitle: A\r\ndate: 2020-01-02\r\ndraft: TRUE\r\n---\r\n")]
    public void Front_matter_in_every_notation_holds_back(string front)
    {
        var built = TestSite.With(("content/posts/a.md", front + "SECRET\n")).Build();
        Assert.Empty(built.Ids);
        Assert.All(built.Paths, p => Assert.DoesNotContain("SECRET", built.Output(p), StringComparison.Ordinal));
    }

    private static BuiltSite Post(string front) =>
        TestSite.With(("content/posts/a.md", $"---\ntitle: A\n{front}\n---\nSECRET\n")).Build();
}
