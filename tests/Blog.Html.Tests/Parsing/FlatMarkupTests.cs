using System.Diagnostics;
using Blog.Html.Parsing;
using Blog.Html.Tree;

namespace Blog.Html.Tests.Parsing;

public sealed class FlatMarkupTests
{
    [Theory]
    [InlineData("<p>a<p>b", 1000)]
    [InlineData("<ul><li>a<li>b</ul>", 1000)]
    [InlineData("<svg><path d='M0 0'/><g/></svg>", 1000)]
    [InlineData("<img src='a>b'><br><a name=x><iframe></iframe>", 1000)]
    [InlineData("<!-- <div> --><script>'<div>'</script><textarea><div></textarea>", 1000)]
    [InlineData("<div title=\"</div>\">a</div>", 1000)]
    [InlineData("<div>a < b</x></div>", 1000)]
    [InlineData("<p>a<svg><path><p>b", 1000)]
    [InlineData("<svg><g><br><img src=a>", 1000)]
    [InlineData("<svg><desc><p>a<p>b<li>c</desc></svg>", 1000)]
    [InlineData("<math><mtext><br><p>a</mtext></math>", 1000)]
    public void What_is_not_deep_is_the_same(string html, int times)
    {
        var many = string.Concat(Enumerable.Repeat(html, times));
        Assert.Same(many, FlatMarkup.Of(many));
    }

    [Fact]
    public void Paragraphs_in_one_drawing_that_is_not_closed_are_the_same()
    {
        var html = "<svg><g>" + Repeat("<p>a<br><img src=b>", 1000);
        Assert.Same(html, FlatMarkup.Of(html));
    }

    [Fact]
    public void Paragraphs_in_the_HTML_of_a_drawing_are_the_same()
    {
        var html = "<svg><foreignObject>" + Repeat("<p>a<input>", 1000);
        Assert.Same(html, FlatMarkup.Of(html));
    }

    [Fact]
    public void A_drawing_that_is_too_deep_is_no_drawing_for_what_is_in_it()
    {
        var html = Repeat("<div>", 200) + "<svg>" + Repeat("<path/>", 1000);
        Assert.Equal(Repeat("<div>", 150), FlatMarkup.Of(html));
    }

    [Fact]
    public void A_text_with_few_tags_is_not_looked_at() => Assert.Same("<ul><li>a", FlatMarkup.Of("<ul><li>a"));

    [Theory]
    [InlineData("div", 150)]
    [InlineData("ul", 30)]
    [InlineData("blockquote", 30)]
    public void What_is_too_deep_stands_flat_with_its_text(string name, int kept)
    {
        var html = Repeat($"<{name}>a", 400) + Repeat($"b</{name}>", 400) + "c";
        var expected =
            Repeat($"<{name}>a", kept)
            + Repeat("a", 400 - kept)
            + Repeat("b", 400 - kept)
            + Repeat($"b</{name}>", kept)
            + "c";
        Assert.Equal(expected, FlatMarkup.Of(html));
        Assert.True(HtmlTree.IsTooDeep(html));
        Assert.False(HtmlTree.IsTooDeep(expected));
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<ul><li>a")]
    [InlineData("<b>")]
    [InlineData("<svg><a>")]
    [InlineData("<svg><desc>")]
    [InlineData("<svg><foreignObject><div>")]
    [InlineData("<svg><g><link>")]
    public void Any_depth_is_read_in_time(string html)
    {
        var deep = Repeat(html, 100_000);
        var clock = Stopwatch.StartNew();
        Assert.NotEmpty(HtmlTree.ReadWithGaps(deep));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), $"It took {clock.Elapsed.TotalSeconds:F0} s.");
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
