namespace Blog.Html.Tests;

public class PlainTextTests
{
    [Theory]
    [InlineData("<p>One  two\n three.</p><p>Four</p>", "One two three.\nFour")]
    [InlineData("a<br>b", "a\nb")]
    [InlineData("<ul><li>a</li><li>b <b>c</b>d</li></ul>", "a\nb cd")]
    [InlineData("<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>", "a b\n1 2")]
    [InlineData("<h2 id=x>Title <a href=#x>#</a></h2>text", "Title\ntext")]
    [InlineData("<p>A picture: <img src=a.png alt=\"a cat\">.</p>", "A picture: a cat.")]
    [InlineData("<pre><code>if a:\n    b</code></pre>", "if a:\n    b")]
    [InlineData("1 &lt; 2 &amp; <code>x</code>", "1 < 2 & x")]
    [InlineData("a<script>x</script><style>y</style><!-- z -->b", "ab")]
    [InlineData("a&nbsp;b", "a\u00A0b")]
    [InlineData("", "")]
    [InlineData("  \n ", "")]
    public void The_words_are_what_a_reader_sees(string html, string expected) =>
        Assert.Equal(expected, PlainText.Of(html));

    [Fact]
    public void Characters_that_XML_forbids_are_replaced() => Assert.Equal("a\uFFFDb", PlainText.Of("a&#1;b"));
}
