using Blog.Engine;
using Blog.Testing;
using Blog.Text;

namespace Blog.Pages.Tests.Filling;

public class LostLinkTests
{
    [Theory]
    [InlineData("[b](2020-01-02-b.md \"T\")", "<a title=\"T\">b</a>")]
    [InlineData("[b](/posts/b/#x)", "<a>b</a>")]
    [InlineData("[b](https://notes.example/posts/b/)", "<a>b</a>")]
    [InlineData("[p](2020-01-03-c/p.svg)", "<a>p</a>")]
    [InlineData("<a class=\"k\" href='/posts/b/'>b</a>", "<a class=\"k\">b</a>")]
    [InlineData("<a HREF=\"post:b\">b</a>", "<a>b</a>")]
    public void A_link_to_what_the_site_is_made_without_is_a_placeholder_and_a_warning(string body, string html)
    {
        var built = Build(body);
        Assert.Equal(["BLOG176"], built.Ids);
        Assert.Contains(html, built.Output("posts/a/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("posts/b/", built.Output("feed.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("![p](2020-01-03-c/p.svg)")]
    [InlineData("::: include src=2020-01-03-c/i.txt\n:::")]
    [InlineData("::: shot src=2020-01-03-c/p.svg\n:::")]
    [InlineData("::: note href=/posts/b/\nN\n:::")]
    public void What_a_document_shows_of_it_is_an_error_of_that_document(string body) =>
        Assert.Contains(
            Build(body).Mistakes,
            d => d.Severity == DiagnosticSeverity.Error && d.Location.Path.Value == "content/posts/2020-01-01-a.md"
        );

    [Fact]
    public void A_link_to_a_page_that_other_documents_have_too_stays() =>
        Assert.Contains(
            "<a href=\"/tags/x/\">x</a>",
            Build("[x](/tags/x/)").Output("posts/a/index.html"),
            StringComparison.Ordinal
        );

    private static BuiltSite Build(string body)
    {
        var site = TestSite.With(
            Posting.Post("2020-01-01-a", "tags: [x]", body),
            Posting.Post("2020-01-02-b", "tags: [x]"),
            Posting.Post("2020-01-03-c/index"),
            ("content/posts/2020-01-03-c/p.svg", "<svg width=\"3\" height=\"4\"/>"),
            ("content/posts/2020-01-03-c/i.txt", "Included.\n")
        );
        var request = site.Request() with
        {
            Faulty = [new ContentPath("content/posts/2020-01-02-b.md"), new("content/posts/2020-01-03-c/index.md")],
        };
        return new(SiteBuilder.MapAndCheck(request, new KeptResults(), TimeProvider.System));
    }
}
