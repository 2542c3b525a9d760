namespace Blog.Html.Tests;

public class FeedHtmlTests
{
    [Theory]
    [InlineData("<p>Plain <em>text</em> with <a href=\"/there/?a=1&amp;b=2#c\">a link</a>.</p>")]
    [InlineData(
        "<figure class=\"code\"><pre tabindex=\"0\"><code class=\"language-go\"><span "
            + "class=\"t-k\">if</span> a &lt; b</code></pre></figure>"
    )]
    [InlineData(
        "<table><thead><tr><th style=\"text-align: "
            + "right\">n</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>"
    )]
    [InlineData(
        "<img src=\"a.png\" srcset=\"a.png 1x, b.png 2x\" alt=\"A&quot;B\" width=\"3\" height=\"4\" loading=\"lazy\">"
    )]
    [InlineData("<details><summary>More</summary><p>Text</p></details>")]
    [InlineData("<video controls=\"\" poster=\"p.jpg\"><source src=\"v.mp4\"></video>")]
    [InlineData("<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"></path></svg>")]
    [InlineData("<ruby>漢<rt>kan</rt></ruby> 😀 a&nbsp;b")]
    [InlineData("")]
    public void What_an_article_is_made_of_stays_as_it_is(string html) => Assert.Equal(html, FeedHtml.Clean(html));

    [Theory]
    [InlineData("<p>a<!-- note -->b</p>", "<p>ab</p>")]
    [InlineData("a<script>run()</script>b", "ab")]
    [InlineData("a<style>p{}</style>b", "ab")]
    [InlineData("<form action=/go><input name=q><button>Go</button></form>after", "after")]
    [InlineData("<embed src=x.swf><object data=x.svg><p>Fallback</p></object>", "<p>Fallback</p>")]
    [InlineData("<noscript><img src=\"a.png\"></noscript>", "<img src=\"a.png\">")]
    [InlineData("<xmp><b>as it stands</b></xmp>", "<pre>&lt;b&gt;as it stands&lt;/b&gt;</pre>")]
    public void What_runs_styles_or_asks_is_taken_out(string html, string expected) =>
        Assert.Equal(expected, FeedHtml.Clean(html));

    [Theory]
    [InlineData("<input type=\"checkbox\" disabled checked> done", "☑ done")]
    [InlineData("<input type=checkbox disabled> to do", "☐ to do")]
    [InlineData("<input type=text value=x>", "")]
    public void A_task_keeps_its_sign_and_loses_its_field(string html, string expected) =>
        Assert.Equal(expected, FeedHtml.Clean(html));

    [Theory]
    [InlineData("<h2 id=\"x\">Title <a class=\"anchor\" href=\"#x\">#</a></h2>", "<h2 id=\"x\">Title </h2>")]
    [InlineData("<h2>See <a href=\"#x\">this</a></h2>", "<h2>See <a href=\"#x\">this</a></h2>")]
    [InlineData("<p>Issue <a href=\"#x\">#</a></p>", "<p>Issue <a href=\"#x\">#</a></p>")]
    public void A_heading_loses_the_link_to_itself_and_no_other_link(string html, string expected) =>
        Assert.Equal(expected, FeedHtml.Clean(html));

    [Theory]
    [InlineData(
        "<math display=\"block\" alttext=\"x_i^2\" data-text=\"xᵢ²\" data-simple=\"x\" data-tex=\"y\"><semantics><msub>"
            + "<mi class=\"math-cal\">x</mi><mi>i</mi></msub><annotation encoding=\"application/x-tex\">x_i"
            + "</annotation></semantics></math>",
        "<math display=\"block\" alttext=\"xᵢ²\"><msub><mi>x</mi><mi>i</mi></msub></math>"
    )]
    [InlineData(
        "<math alttext=\"x\"><mtable class=\"math-align math-numbered\"><mtr id=\"eq-a\"><mtd class=\"math-right\">"
            + "<mi>x</mi></mtd><mtd class=\"math-left\"><mi>y</mi></mtd>"
            + "<mtd class=\"math-tag\"><mtext>(1)</mtext></mtd>"
            + "</mtr></mtable></math>",
        "<math alttext=\"x\"><mtable><mtr id=\"eq-a\"><mtd style=\"text-align: right\"><mi>x</mi></mtd>"
            + "<mtd style=\"text-align: left\"><mi>y</mi></mtd>"
            + "<mtd><mtext>\u2003(1)</mtext></mtd></mtr></mtable></math>"
    )]
    [InlineData("<math><mi class=\"mine\">x</mi></math>", "<math><mi class=\"mine\">x</mi></math>")]
    [InlineData(
        "<math><mstyle class=\"math-red\"><mi>x</mi></mstyle><mstyle class=\"math-black\"><mi>y</mi></mstyle></math>",
        "<math><mstyle mathcolor=\"red\"><mi>x</mi></mstyle><mstyle><mi>y</mi></mstyle></math>"
    )]
    [InlineData("<p data-text=\"x\">y</p>", "<p data-text=\"x\">y</p>")]
    public void A_formula_has_a_line_of_text_and_neither_its_source_nor_the_classes_of_a_theme(
        string html,
        string expected
    ) => Assert.Equal(expected, FeedHtml.Clean(html));

    [Fact]
    public void A_line_end_that_opens_a_code_block_survives() =>
        Assert.Equal("<pre>\n\n\nthird</pre>", FeedHtml.Clean("<pre>\n\n\nthird</pre>"));

    [Theory]
    [InlineData("a\u0001b\u000Bc", "a\uFFFDb c")]
    [InlineData("a&#1;b&#x1f;c", "a\uFFFDb\uFFFDc")]
    [InlineData("a\fb", "a b")]
    [InlineData("a\uFFFE\uFFFFb", "a\uFFFD\uFFFDb")]
    [InlineData("<p title=\"a&#2;b\">x</p>", "<p title=\"a\uFFFDb\">x</p>")]
    public void Characters_that_XML_forbids_are_replaced(string html, string expected) =>
        Assert.Equal(expected, FeedHtml.Clean(html));

    // A test runner's own report cannot hold the character, so it is no InlineData.
    [Fact]
    public void Half_a_surrogate_pair_becomes_the_replacement_character() =>
        Assert.Equal("a\uFFFDb", FeedHtml.Clean("a\uD800b"));

    [Theory]
    [InlineData("<p>unclosed <b>bold", "<p>unclosed <b>bold</b></p>")]
    [InlineData("</div></p>stray", "<p></p>stray")]
    [InlineData(
        "<html><head><title>T</title></head><body class=x onload=run()><p>whole page</p></body></html>",
        "<p>whole page</p>"
    )]
    [InlineData("1 < 2 & 3 > 2", "1 &lt; 2 &amp; 3 &gt; 2")]
    [InlineData("<", "&lt;")]
    [InlineData("<p", "")]
    [InlineData("<p <b=1 \"=2 title=t>x</p>", "<p title=\"t\">x</p>")]
    [InlineData("<x\"y>z</x\"y>", "z")]
    public void Odd_input_comes_back_as_a_browser_reads_it(string html, string expected) =>
        Assert.Equal(expected, FeedHtml.Clean(html));

    [Theory]
    [InlineData("<div>", 4_000)]
    [InlineData("<b><p>", 2_000)]
    [InlineData("<table><tr><td>", 2_000)]
    [InlineData("<a href=x>", 2_000)]
    [InlineData("<svg><g>", 5_000)]
    public void Nesting_beyond_any_use_is_read_to_its_end(string tag, int times)
    {
        var cleaned = FeedHtml.Clean(string.Concat(Enumerable.Repeat(tag, times)) + "end");
        Assert.Contains("end", cleaned, StringComparison.Ordinal);
    }
}
