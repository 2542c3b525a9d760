using Blog.Testing;

namespace Blog.Reading.Tests.Settings;

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
    [InlineData("_index.md", "---\ncascade: {expiryDate: 2020-06-01}\n---\n")]
    [InlineData("_index.md", "---\ncascade: {expires: 2020-06-01}\n---\n")]
    [InlineData("_index.md", "---\npublished: false\n---\n")]
    [InlineData("_index.md", "---\nprivate: true\n---\n")]
    [InlineData("_index.en.md", "---\ncascade: {draft: true}\n---\n")]
    [InlineData("directory.yml", "draft: true\n")]
    [InlineData("_directory.yml", "Excluded: true\n")]
    [InlineData("_a.yml", "draft: true\n")]
    [InlineData("a.11tydata.json", "{\"draft\": true}")]
    [InlineData("a.meta", ".. title: A\n.. status: draft\n")]
    [InlineData("sub.json", "{\"permalink\": false}")]
    [InlineData("sub.11tydata.json", "{\"permalink\": false}")]
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
    [InlineData("_index.fr.md", "---\ncascade: {draft: true}\n---\n")]
    [InlineData("other.json", "{\"title\": \"x\"}")]
    public void What_a_section_says_of_its_own_page_holds_nothing_back(string name, string text)
    {
        var built = Site(name, text);
        Assert.Empty(built.Ids);
        Assert.True(built.Has("posts/a/index.html"));
    }

    [Theory]
    [InlineData("_index.md", "---\ntitle: S\ncascade: {draft: true\n---\n", "_index.md:")]
    [InlineData("sub.json", "{\"draft\":true,}", "sub.json:")]
    [InlineData("_metadata.yml", "a: [\n", "_metadata.yml:")]
    public void A_file_of_a_section_that_cannot_be_read_holds_back_and_is_told(string name, string text, string place)
    {
        var built = Site(name, text);
        Assert.Equal(["BLOG149"], built.Ids);
        Assert.Contains(place, Assert.Single(built.Diagnostics), StringComparison.Ordinal);
        Assert.False(built.Has("posts/a/index.html"));
    }

    [Theory]
    [InlineData("sub.11tydata.js")]
    [InlineData("a.11tydata.cjs")]
    public void A_program_of_a_section_is_told_and_not_published(string name)
    {
        var built = Site(name, "module.exports = { draft: true };");
        Assert.Equal(["BLOG150"], built.Ids);
        Assert.False(built.Has($"posts/sub/{name}"));
    }

    [Fact]
    public void A_section_hands_down_a_day_to_come()
    {
        var built = TestSite
            .With(
                ("content/posts/sub/_index.md", "---\ncascade: {date: 2099-01-01}\n---\n"),
                ("content/posts/sub/a.md", "---\ntitle: A\n---\nSECRET\n")
            )
            .Build();
        Assert.Empty(built.Ids);
        Assert.False(built.Has("posts/a/index.html"));
    }

    [Fact]
    public void Data_of_the_same_name_as_a_document_holds_it_back()
    {
        var built = Site("a.json", "{\"draft\": true}");
        Assert.Equal(["BLOG143"], built.Ids);
        Assert.False(built.Has("posts/a/index.html") || built.Has("posts/sub/a.json"));
    }

    [Fact]
    public void The_drafts_that_a_project_of_quarto_lists_are_held_back()
    {
        var built = TestSite
            .With(
                ("content/_quarto.yml", "website:\n  drafts: [posts/2020-01-02-a.md]\n"),
                Posting.Post("2020-01-02-a"),
                Posting.Post("2020-01-02-b")
            )
            .Build();
        Assert.False(built.Has("posts/a/index.html"));
        Assert.True(built.Has("posts/b/index.html"));
    }

    [Fact]
    public void A_document_says_more_than_its_section()
    {
        var built = TestSite
            .With(
                ("content/posts/sub/_index.md", "---\ncascade: {draft: true}\n---\n"),
                ("content/posts/sub/a.md", "---\ntitle: A\ndate: 2020-01-02\ndraft: false\n---\n")
            )
            .Build();
        Assert.True(built.Has("posts/a/index.html"));
    }

    [Fact]
    public void A_home_page_that_is_a_draft_holds_nothing_else_back()
    {
        var built = TestSite
            .With(Posting.Post("2020-01-02-a"), ("content/_index.md", "---\ndraft: true\n---\n"))
            .Build();
        Assert.True(built.Has("posts/2020-01-02-a/index.html") || built.Has("posts/a/index.html"));
    }

    private static BuiltSite Site(string name, string text) =>
        TestSite
            .With(
                ("content/posts/sub/a.md", "---\ntitle: SECRET\ndate: 2020-01-02\n---\nSECRET\n"),
                ("content/posts/b.md", "---\ntitle: B\ndate: 2020-01-02\n---\n"),
                ($"content/posts/sub/{name}", text)
            )
            .Build();
}
