using System.Xml.Linq;
using Blog.Testing;

namespace Blog.Pages.Tests.Sitemap;

public class SitemapPipelineTests
{
    [Fact]
    public void Pages_of_the_site_are_listed_with_their_last_change_and_those_from_elsewhere_are_not()
    {
        var built = TestSite
            .With(
                Posting.Post("2020-01-01-a", "updated: 2020-05-06"),
                Posting.Post("2020-01-02-b", "canonical: https://medium.com/b")
            )
            .Build();
        var pages = XDocument
            .Parse(built.Output("sitemap.xml"))
            .Root!.Elements()
            .ToDictionary(e => e.Elements().First().Value, e => e.Elements().Last().Value);
        Assert.Equal("2020-05-06T00:00:00+00:00", pages["https://notes.example/posts/a/"]);
        Assert.DoesNotContain("https://notes.example/posts/b/", pages.Keys);
        Assert.Contains("https://notes.example/", pages.Keys);
    }

    [Fact]
    public void Addresses_are_encoded() =>
        Assert.Contains(
            "<loc>https://notes.example/posts/%C3%A9t%C3%A9/</loc>",
            TestSite.With(Posting.Post("2020-01-01-été")).Build().Output("sitemap.xml"),
            StringComparison.Ordinal
        );
}
