using Blog.Data;
using Blog.Data.Nodes;
using Blog.Model;
using Blog.Reading.Unwritten;
using Blog.Testing;
using Blog.Text;

namespace Blog.Reading.Tests.Unwritten;

public sealed class UnwrittenReaderTests
{
    private static readonly SiteSettings Settings = new()
    {
        Title = "Notes",
        BaseUrl = new BaseUrl(new Uri("https://notes.example/")),
        Authors = [new Author("Ann")],
    };

    [Theory]
    [InlineData("date: 2020-01-02")]
    [InlineData("date: 2020-01-02\nslug: b\ndraft: true")]
    [InlineData("date: 2020-01-02\npermalink: /x/y.html\nredirect_from: [/old, /old/]")]
    [InlineData("date: 2020-01-02\nhidden: true\nexpires: 2030-01-01")]
    [InlineData("date: 2020-01-02\nstatus: strange\ntitel: B")]
    [InlineData("updated: 2020-01-02\nauthor: Nobody")]
    public void Front_matter_is_read_as_a_build_reads_it(string matter)
    {
        var path = new ContentPath("content/posts/a.md");
        var text = $"---\ntitle: A\n{matter}\n---\nText.\n";
        var read = new UnwrittenReader(Settings).Read(path, FrontMatter.Read(new SourceText(path, text)).Values);
        var built = TestSite.With((path.Value, text)).Drafts().Build();
        var post = built.Post(path.Value);
        Assert.Equal(post.Permalink, read.Post.Permalink);
        Assert.Equal(
            (post.IsDraft, post.Reach, post.Date, post.Expires),
            (read.Post.IsDraft, read.Post.Reach, read.Post.Date, read.Post.Expires)
        );
        Assert.Equal(post.RedirectFrom.Select(r => r.Address), read.Post.RedirectFrom.Select(r => r.Address));
        Assert.Equal(built.Ids.Order(), read.Diagnostics.Select(d => d.Id).Order());
    }

    [Fact]
    public void A_path_that_no_document_can_have_is_a_mistake_of_the_caller() =>
        Assert.Throws<ArgumentException>(() =>
            new UnwrittenReader(Settings).Read(new ContentPath("content/a.png"), DataMap.Empty)
        );

    [Theory]
    [InlineData("/a/", "/a/")]
    [InlineData("a/index.html", "/a/")]
    [InlineData("https://www.notes.example/a%20b/?x#y", "/a b/")]
    public void An_address_of_the_site_has_one_form(string written, string expected) =>
        Assert.Equal(new Permalink(expected), UnwrittenReader.AddressOf(written, Settings.BaseUrl));

    [Theory]
    [InlineData("https://b.example/a/")]
    [InlineData("/a/../b/")]
    [InlineData("/a:b/")]
    public void Another_text_is_no_address(string written) =>
        Assert.Null(UnwrittenReader.AddressOf(written, Settings.BaseUrl));

    [Theory]
    [InlineData("/:year/:title/", "/{year}/{slug}/")]
    [InlineData("/{month}/{slug}.html", "/{month}/{slug}.html")]
    [InlineData("/:nothing/", null)]
    [InlineData("a/{slug}", null)]
    public void Patterns_of_other_generators_are_translated(string written, string? expected) =>
        Assert.Equal(expected, UnwrittenReader.PatternOf(written));

    [Fact]
    public void Visibility_is_what_holds_back_and_what_is_left()
    {
        var text = new SourceText(new ContentPath("a.md"), "---\npublished: false\ntitle: A\nhidden: true\n---\n");
        var said = UnwrittenReader.Visibility(FrontMatter.Read(text).Values, TimeZoneInfo.Utc);
        Assert.Equal((true, "published: false", Reach.Unlisted), (said.IsHeldBack, said.By, said.Reach));
        Assert.Equal(["title", "hidden"], said.Rest.Entries.Select(e => e.Key));
    }

    [Fact]
    public void A_title_is_a_heading_at_the_start_or_the_words_of_a_name()
    {
        Assert.True(UnwrittenReader.StartsWithTitle("\n# Title\n\nText."));
        Assert.False(UnwrittenReader.StartsWithTitle("Text.\n\n# Title\n"));
        Assert.Equal("My First", UnwrittenReader.TitleOfName("my-first"));
    }
}
