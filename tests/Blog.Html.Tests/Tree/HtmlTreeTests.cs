using Blog.Html.Tree;

namespace Blog.Html.Tests.Tree;

public class HtmlTreeTests
{
    [Theory]
    [InlineData(
        "<p class=\"a b\">One <em>two</em> &amp; &lt;three&gt;<br></p>",
        "<p class=\"a b\">One <em>two</em> &amp; &lt;three&gt;<br></p>"
    )]
    [InlineData("<p>open<p>again", "<p>open</p><p>again</p>")]
    [InlineData("<img alt='\"&quot;' src=x>", "<img alt=\"&quot;&quot;\" src=\"x\">")]
    [InlineData("<pre>\n\nx</pre>", "<pre>\n\nx</pre>")]
    [InlineData(
        "<svg viewBox=\"0 0 1 1\"><linearGradient/></svg>",
        "<svg viewBox=\"0 0 1 1\"><linearGradient></linearGradient></svg>"
    )]
    public void A_tree_is_written_as_it_was_read(string html, string written) =>
        Assert.Equal(written, HtmlTree.Write(HtmlTree.Read(html)));

    [Theory]
    [InlineData("a<script>b</script><style>c</style><!-- d -->e", "ae")]
    [InlineData("<p onclick=\"x()\">a</p>", "<p>a</p>")]
    [InlineData("<a href=\"java&#10;script:x\">a</a>", "<a>a</a>")]
    [InlineData("<label>a</label><button>b</button><form>c</form>", "a")]
    [InlineData("<h2>A <a href=\"#a\">#</a></h2>", "<h2>A </h2>")]
    [InlineData("<iframe src=\"javascript:x\" srcdoc=\"y\"></iframe>", "<iframe></iframe>")]
    public void What_runs_styles_or_asks_is_not_in_a_tree(string html, string written) =>
        Assert.Equal(written, HtmlTree.Write(HtmlTree.Read(html)));

    [Fact]
    public void An_element_knows_its_text_its_classes_and_what_is_below_it()
    {
        var element = Assert.IsType<HtmlElement>(
            Assert.Single(HtmlTree.Read("<div class=\"a\tb\"><p>x<em>y</em></p>z</div>"))
        );
        Assert.Equal("xyz", element.Text);
        Assert.True(element.HasClass("b"));
        Assert.False(element.HasClass("c"));
        Assert.Equal(["p", "em"], element.Descendants().Select(e => e.Name));
        Assert.Equal("<div class=\"c\"></div>", HtmlTree.Write([element.With("class", "c") with { Children = [] }]));
    }
}
