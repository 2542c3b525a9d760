using Blog.Testing;

namespace Blog.Pipelines.Tests.Settings;

public class SectionFilesTests
{
    [Theory]
    [InlineData("_index.md", "---\ncascade:\n  draft: true\n---\n")]
    [InlineData("_index.md", "---\ncascade:\n  build: {render: never}\n---\n")]
    [InlineData("_index.md", "---\ncascade:\n  params: {private: true}\n---\n")]
    [InlineData("_index.md", "---\ncascade:\n  - _target: {kind: page}\n    private: true\n---\n")]
    [InlineData("_index.md", "---\ncascade:\n  - target: {path: '**'}\n    draft: true\n---\n")]
    [InlineData("_index.md", "+++\n[[cascade]]\npublishDate = 2031-01-01\n+++\n")]
    [InlineData("_index.md", "+++\ndraft = true\n+++\n")]
    [InlineData("_metadata.yml", "draft: true\n")]
    [InlineData("sub.json", "{\"draft\": true}")]
    [InlineData("sub.11tydata.json", "{\"permalink\": \"/x/\", \"status\": \"draft\"}")]
    public void A_section_holds_its_documents_back(string name, string text)
    {
        var built = Site(name, text);
        Assert.Empty(built.Ids);
        Assert.All(built.Paths, p => Assert.DoesNotContain("SECRET", built.Output(p), StringComparison.Ordinal));
        Assert.True(built.Has("posts/b/index.html"));
    }

    [Theory]
    [InlineData("_index.md", "---\ntitle: S\nbuild: {render: never}\n---\n")]
    [InlineData("_index.md", "---\ncascade:\n  - _target: {kind: section}\n    build: {render: never}\n---\n")]
    [InlineData("_index.md", "---\ncascade: {type: docs, banner: x.png}\n---\n")]
    [InlineData("_index.md", "---\ncascade: {draft: false}\n---\n")]
    [InlineData("_metadata.yml", "author: Ann\n")]
    [InlineData("other.json", "{\"draft\": true}")]
    public void What_a_section_says_of_its_own_page_holds_nothing_back(string name, string text)
    {
        var built = Site(name, text);
        Assert.Empty(built.Ids);
        Assert.True(built.Has("posts/a/index.html"));
    }

    [Fact]
    public void A_document_says_more_than_its_section()
    {
        var built = TestSite.With(
            ("content/posts/sub/_index.md", "---\ncascade: {draft: true}\n---\n"),
            ("content/posts/sub/a.md", "---\ntitle: A\ndate: 2020-01-02\ndraft: false\n---\n")).Build();
        Assert.True(built.Has("posts/a/index.html"));
    }

    [Fact]
    public void A_home_page_that_is_a_draft_holds_nothing_else_back()
    {
        var built = TestSite.With(Posting.Post("2020-01-02-a"), ("content/_index.md", "---\ndraft: true\n---\n")).Build();
        Assert.True(built.Has("posts/2020-01-02-a/index.html") || built.Has("posts/a/index.html"));
    }

    private static BuiltSite Site(string name, string text) => TestSite.With(
        ("content/posts/sub/a.md", "---\ntitle: SECRET\ndate: 2020-01-02\n---\nSECRET\n"),
        ("content/posts/b.md", "---\ntitle: B\ndate: 2020-01-02\n---\n"),
        ($"content/posts/sub/{name}", text)).Build();
}
