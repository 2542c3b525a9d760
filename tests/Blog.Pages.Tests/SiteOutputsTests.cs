using Blog.Testing;
using Blog.Text;

namespace Blog.Pages.Tests;

public class SiteOutputsTests
{
    private static readonly Site Site = TestSite
        .With(Posting.Post("2020-01-01-b"), Posting.Post("2020-01-02-a"), ("content/z.txt", "z"))
        .Build()
        .Site;

    [Fact]
    public void Outputs_are_listed_in_the_ordinal_order_of_their_paths()
    {
        Assert.Equal(Site.Outputs.Keys.OrderBy(p => p.Value, StringComparer.Ordinal), Site.Outputs.Keys);
        Assert.Equal(Site.Outputs.Keys, Site.Outputs.Values.Select(o => o.Path));
        Assert.Equal(Site.Outputs.Count, Site.Outputs.Keys.Count());
    }

    [Fact]
    public void An_output_is_found_by_its_path_and_no_other()
    {
        Assert.Equal("z.txt", Site.Outputs[new SitePath("z.txt")].Path.Value);
        Assert.False(Site.Outputs.TryGetValue(new SitePath("Z.txt"), out _));
        Assert.Throws<KeyNotFoundException>(() => Site.Outputs[new SitePath("none")]);
    }

    [Fact]
    public void Of_two_that_claim_a_path_the_first_has_it()
    {
        var site = TestSite
            .With(Posting.Post("2020-01-01-a", "permalink: /same.txt"), ("content/same.txt", "file"))
            .Build()
            .Site;
        Assert.Contains(site.Diagnostics, d => d.Id == "BLOG080");
        Assert.Equal("text/html; charset=utf-8", site.Outputs[new SitePath("same.txt")].ContentType);
    }
}
