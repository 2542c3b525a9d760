using Blog.Testing;

namespace Blog.Pipelines.Tests.Filling;

public class FragmentFillerTests
{
    [Fact]
    public void A_directive_is_rendered_with_its_addresses_resolved_and_its_image_measured()
    {
        var built = TestSite.With(Posting.Post("2020-01-01-a/index", "", "::: shot src=p.svg\n:::"), ("content/posts/2020-01-01-a/p.svg", "<svg width=\"3\" height=\"4\"/>")).Build();
        Assert.Empty(built.Diagnostics);
        Assert.Contains("<img src=\"/posts/a/p.svg\" data-width=\"3\">", built.Output("posts/a/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_included_file_is_rendered_and_its_links_are_relative_to_it()
    {
        var built = TestSite.With(Posting.Post("2020-01-01-a", "", "::: include src=/_s/deep/i.md\n:::"), ("content/_s/deep/i.md", "[b](../../posts/2020-01-02-b.md)"), Posting.Post("2020-01-02-b")).Build();
        Assert.Empty(built.Diagnostics);
        Assert.Contains("<a href=\"/posts/b/\">b</a>", built.Output("posts/a/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_attribute_cannot_leave_its_quotes()
    {
        var built = TestSite.With(Posting.Post("2020-01-01-a", "", "::: shot src='https://x.example/\"><script>'\n:::")).Build();
        Assert.DoesNotContain("<script>", built.Output("posts/a/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_excerpt_leads_to_its_own_page_and_has_no_heading_links()
    {
        var built = TestSite.With(
            Posting.Post("2020-01-01-a", "", "## Head\n\n[x](#head)\n\n<!-- more -->\n\nRest."),
            ("content/_theme/partials/item.html", "{{ $.post.excerpt }}")).Build();
        Assert.Contains("<a href=\"/posts/a/#head\">x</a>", built.Output("index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"anchor\"", built.Output("index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("Rest.", built.Output("index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("::: nte\nx\n:::", "BLOG051")]
    [InlineData("::: include\n:::", "BLOG054")]
    [InlineData("::: include src=gone.md\n:::", "BLOG055")]
    [InlineData("```text file=/code/a.txt region=gone\n```", "BLOG056")]
    [InlineData("::: include src=2020-01-01-a.md\n:::", "BLOG057")]
    [InlineData("![x](gone.png)", "BLOG062")]
    public void What_is_missing_is_reported_and_leaves_a_page_all_the_same(string body, string id)
    {
        var built = TestSite.With(Posting.Post("2020-01-01-a", "", body), ("content/code/a.txt", "x")).Build();
        Assert.Equal([id], built.Ids);
        Assert.Contains("<h1>2020-01-01-a</h1>", built.Output("posts/a/index.html"), StringComparison.Ordinal);
    }
}
