using System.Collections.Immutable;
using Blog.Engine.Outputs;
using Blog.Model;
using Blog.Reading.Documents;
using Blog.Testing;
using Blog.Tests.Fakes;
using Blog.Text;

namespace Blog.Tests.Commands.Why;

public sealed class WhyCommandTests : IDisposable
{
    private readonly TestHost _host = new();

    public WhyCommandTests()
    {
        var newer = FakeSite.Document(
            "content/posts/2020-12-01-newer.md",
            "newer",
            change: p => p with { Date = new DateTimeOffset(2020, 12, 1, 0, 0, 0, default) }
        );
        const string Source = "content/posts/2020-11-14-hdf5.md";
        var earlier = new EarlierAddress(new Permalink("/old/"), SourceLocation.OfFile(new ContentPath(Source)));
        var post = FakeSite.Document(
            Source,
            "hdf5",
            change: p => p with { Tags = [new TagName("C#")], RedirectFrom = [earlier] }
        );
        _host.Site = new FakeSite
        {
            Documents = [newer, post, FakeSite.Document("content/posts/d.md", "d", PublishingState.Draft)],
            Tags = [new SiteTag(new TagName("C#"), new Slug("c-sharp"), [post])],
            Series =
            [
                new SiteSeries(
                    new Series("oop", "Objects", new Slug("oop")),
                    [new SiteSeriesPart(1, "One", null, post), new SiteSeriesPart(2, "Two", null, null)],
                    null,
                    SourceLocation.OfFile(new ContentPath("content/series.yml"))
                ),
            ],
            Assets =
            [
                new SiteAsset(
                    new ContentPath("content/images/a.png"),
                    new Permalink("/images/a.png"),
                    null,
                    null,
                    default
                ),
            ],
            Outputs = OutputsThatName(post),
        };
        _host.Folder.Write("site/content/posts/2020-11-14-hdf5.md", "x");
        _host.Folder.Write("site/content/_data/shelf.yml", "x");
    }

    [Fact]
    public void A_post_is_told_by_its_address_its_neighbours_and_where_it_is_listed() =>
        Assert.Equal(
            """
            content/posts/2020-11-14-hdf5.md
              title         Title of hdf5
              address       https://example.org/blog/posts/hdf5/
              file          posts/hdf5/index.html
              date          2020-11-14 09:30 +00:00
              redirects     /old/
              tags          C#
              series        part 1 of 2 of "Objects" (/series/oop/)
              newer         content/posts/2020-12-01-newer.md
              listed on     /
                            /tags/c-sharp/
              in feeds      /feed.xml
              in site maps  /sitemap.xml

            """,
            _host.Run("why", "hdf5").Out
        );

    [Theory]
    [InlineData("content/posts/2020-11-14-hdf5.md")]
    [InlineData("posts/2020-11-14-hdf5.md")]
    [InlineData("./content/../content/posts/2020-11-14-hdf5.md")]
    [InlineData("https://example.org/blog/posts/hdf5/")]
    [InlineData("https://example.org/blog/posts/hdf5#part")]
    [InlineData("/blog/posts/hdf5/")]
    [InlineData("output/posts/hdf5/index.html")]
    [InlineData("posts/hdf5")]
    public void A_post_is_found_by_each_of_its_names(string name) =>
        Assert.StartsWith("content/posts/2020-11-14-hdf5.md\n", _host.Run("why", name).Out, StringComparison.Ordinal);

    [Fact]
    public void A_file_is_named_from_the_working_folder()
    {
        _host.WorkingFolder = _host.Folder.PathOf("site/content/posts");
        Assert.StartsWith(
            "content/posts/2020-11-14-hdf5.md\n",
            _host.Run("why", "2020-11-14-hdf5.md").Out,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_draft_is_told_to_be_one_with_the_place_that_says_so() =>
        Assert.Equal(
            "content/posts/d.md\n  not published  it is a draft (content/posts/d.md:3:8); "
                + "--drafts publishes drafts too\n",
            _host.Run("why", "d").Out
        );

    [Theory]
    [InlineData(PublishingState.Future, "it is dated 2020-11-14 09:30 +00:00")]
    [InlineData(PublishingState.Expired, "it expired 2020-11-30 00:00 +00:00")]
    public void A_post_of_another_time_is_told_with_its_date(PublishingState state, string reason)
    {
        var expires = new DateTimeOffset(2020, 11, 30, 0, 0, 0, default);
        _host.Site = _host.Site with
        {
            Documents =
            [
                FakeSite.Document("content/posts/d.md", "d", state, change: p => p with { Expires = expires }),
            ],
        };
        Assert.Contains(reason, _host.Run("why", "d").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("c#", "tags/c-sharp/index.html\n  address   /tags/c-sharp/\n")]
    [InlineData("oop", "series/oop/index.html\n  address  /series/oop/\n")]
    [InlineData("Objects", "series/oop/index.html\n  address  /series/oop/\n")]
    [InlineData("content/images/a.png", "content/images/a.png\n  address  /images/a.png\n")]
    [InlineData("/blog/feed.xml", "feed.xml\n  address  /feed.xml\n")]
    [InlineData("content/_data/shelf.yml", "content/_data/shelf.yml\n  published  not by itself: other files use it\n")]
    public void Everything_else_is_told_by_what_made_it(string name, string start) =>
        Assert.StartsWith(start, _host.Run("why", name).Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("/blog/tags/c-sharp/", "links to  content/posts/2020-11-14-hdf5.md")]
    [InlineData("/blog/feed.xml", "lists    content/posts/2020-11-14-hdf5.md")]
    [InlineData("/blog/feed.xml", "made by  the site as a whole: settings, theme and what it lists")]
    [InlineData("/blog/old/", "leads to  https://example.org/blog/posts/hdf5/")]
    public void A_list_is_told_with_what_it_lists_and_a_redirect_with_where_it_leads(string name, string fact) =>
        Assert.Contains($"\n  {fact}\n", _host.Run("why", name).Out, StringComparison.Ordinal);

    [Fact]
    public void Reads_are_listed_when_they_are_asked_for() =>
        Assert.EndsWith(
            "  reads    site: title\n           template:layouts/base.html\n",
            _host.Run("why", "feed.xml", "--reads").Out,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("hdf6", "hdf5")]
    [InlineData("/blog/feed.xlm", "/blog/feed.xml")]
    [InlineData("content/posts/2020-11-14-hdf.md", "content/posts/2020-11-14-hdf5.md")]
    public void An_unknown_name_is_answered_with_the_nearest(string name, string nearest)
    {
        var result = _host.Run("why", name);
        Assert.Equal((1, ""), (result.ExitCode, result.Out));
        Assert.Contains($"Did you mean '{nearest}'?", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_story_is_given_as_JSON_too()
    {
        var story = _host.Run("why", "hdf5", "--json").Json;
        Assert.True(story.GetProperty("published").GetBoolean());
        Assert.Equal("/feed.xml", story.GetProperty("facts").GetProperty("in feeds")[0].GetString());
    }

    [Fact]
    public void A_document_with_errors_is_not_built()
    {
        _host.Site = _host.Site with { Diagnostics = [FakeSite.Error("content/posts/2020-11-14-hdf5.md")] };
        Assert.Contains(
            "it has 1 error; 'blog build' shows them\n",
            _host.Run("why", "hdf5").Out,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("not built", _host.Run("why", "newer").Out, StringComparison.Ordinal);
    }

    public void Dispose() => _host.Dispose();

    private static ImmutableArray<Output> OutputsThatName(SitePost post) =>
        [
            FakeSite.Output("index.html", "<a href=\"/blog/posts/hdf5/\">"),
            FakeSite.Output("tags/c-sharp/index.html", "<a href='/blog/posts/hdf5/'>"),
            FakeSite.Output(
                "series/oop/index.html",
                "<a href=\"/blog/posts/hdf5/part\"> <img src=\"/blog/posts/hdf5/a.png\">"
            ),
            FakeSite.Output("feed.xml", "<id>https://example.org/blog/posts/hdf5/</id>") with
            {
                ClaimedBy = [],
            },
            FakeSite.Output(
                "reviews/feed.xml",
                "<content>&lt;a href=\"https://example.org/blog/posts/hdf5/\"&gt;</content>"
            ),
            FakeSite.Output("sitemap.xml", "<loc>https://example.org/blog/posts/hdf5/</loc>"),
            FakeSite.Output("posts/hdf5/index.html", "itself: \"/blog/posts/hdf5/\""),
            FakeSite.Output("posts/newer/index.html", "older: \"/blog/posts/hdf5/\""),
            FakeSite.Output("images/a.png", "png"),
            FakeSite.Output("old/index.html", "<a href=\"https://example.org/blog/posts/hdf5/\">") with
            {
                ClaimedBy = [SourceLocation.OfFile(post.Source)],
            },
        ];
}
