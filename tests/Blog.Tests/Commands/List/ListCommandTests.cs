using System.Text.Json;
using Blog.Model;
using Blog.Reading.Documents;
using Blog.Testing;
using Blog.Tests.Fakes;
using Blog.Text;

namespace Blog.Tests.Commands.List;

public sealed class ListCommandTests : IDisposable
{
    private readonly TestHost _host = new();

    public ListCommandTests()
    {
        var post = FakeSite.Document(
            "content/posts/2020-11-14-hdf5.md",
            "hdf5",
            change: p => p with { Tags = [new TagName("go")] }
        );
        _host.Site = new FakeSite
        {
            Documents =
            [
                post,
                FakeSite.Document("content/reviews/2020-11.md", "2020-11"),
                FakeSite.Document("content/pages/about.md", "about", change: p => p with { Date = null }),
                FakeSite.Document("content/posts/x.md", "x", PublishingState.Draft),
                FakeSite.Document("content/posts/y.md", "y", PublishingState.Draft, isListed: true),
                FakeSite.Document("content/posts/f.md", "f", PublishingState.Future),
            ],
            Tags = [new SiteTag(new TagName("go"), new Slug("go"), [post])],
            Series =
            [
                new SiteSeries(
                    new Series("oop", "Objects", new Slug("oop")),
                    [new SiteSeriesPart(1, "One", null, post), new SiteSeriesPart(2, "Two", null, null)],
                    null,
                    SourceLocation.OfFile(new ContentPath("content/series.yml"))
                ),
            ],
        };
    }

    [Theory]
    [InlineData(
        "reviews",
        "Date        Title             File\n2020-11-14  Title of 2020-11  content/reviews/2020-11.md\n"
    )]
    [InlineData("pages", "Date  Title           File\n      Title of about  content/pages/about.md\n")]
    [InlineData(
        "drafts",
        "Date        Title       File\n2020-11-14  Title of x  content/posts/x.md\n2020-11-14  Title "
            + "of y  content/posts/y.md\n"
    )]
    [InlineData("future", "Date        Title       File\n2020-11-14  Title of f  content/posts/f.md\n")]
    [InlineData("expired", "There are no expired documents.\n")]
    [InlineData("tags", "Tag  Posts  Address\ngo       1  /tags/go/\n")]
    [InlineData("series", "Key  Title    Parts   Address\noop  Objects  1 of 2  /series/oop/\n")]
    public void Lists_are_calm_tables(string what, string printed) =>
        Assert.Equal(new RunResult(0, printed, ""), _host.Run("list", what));

    [Fact]
    public void A_list_as_JSON_has_all_that_is_known()
    {
        var post = _host.Run("list", "posts", "--json").Json.GetProperty("documents")[0];
        var known = JsonElement.Parse(
            """
            {
              "path": "content/posts/2020-11-14-hdf5.md",
              "title": "Title of hdf5",
              "slug": "hdf5",
              "url": "https://example.org/blog/posts/hdf5/",
              "state": "published",
              "date": "2020-11-14T09:30:00+00:00",
              "expires": null,
              "tags": ["go"],
              "series": null
            }
            """
        );
        Assert.True(JsonElement.DeepEquals(known, post), post.ToString());
    }

    [Fact]
    public void A_site_with_errors_is_listed_with_a_word_of_warning()
    {
        _host.Site = _host.Site with { Diagnostics = [FakeSite.Error()] };
        var result = _host.Run("list", "tags");
        Assert.Equal(
            (0, "The site has 1 error, so the list may be incomplete. 'blog build' shows them.\n"),
            (result.ExitCode, result.Error)
        );
    }

    public void Dispose() => _host.Dispose();
}
