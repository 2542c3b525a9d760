namespace Blog.Syndication.Tests.Writing;

public sealed class MarkdownWriterTests
{
    [Theory]
    [InlineData("<p>snake_case, 2 * 3 and _this_</p>", "snake_case, 2 \\* 3 and \\_this\\_\n")]
    [InlineData(
        "<p># no heading</p><p>1. no list</p><p>- nor this</p><p>-5 degrees</p><p>3.14</p><p>&gt; 2</p>",
        "\\# no heading\n\n1\\. no list\n\n\\- nor this\n\n-5 degrees\n\n3.14\n\n\\> 2\n"
    )]
    [InlineData("<p>a &lt;b&gt; &lt; c &amp; d &amp;amp; AT&amp;T</p>", "a \\<b> < c & d \\&amp; AT\\&T\n")]
    [InlineData("<p>one<br>two</p>", "one  \ntwo\n")]
    [InlineData("<p>wow!<a href=\"https://a.example/\">x</a></p>", "wow\\![x](https://a.example/)\n")]
    [InlineData("<p><a href=\"https://a.example/\">https://a.example/</a></p>", "<https://a.example/>\n")]
    [InlineData("<p><a href=\"https://a.example/b (c)\">x</a></p>", "[x](https://a.example/b%20%28c%29)\n")]
    [InlineData("<p><code>a`b</code> and <code>`</code></p>", "``a`b`` and `` ` ``\n")]
    [InlineData(
        "<p><strong><em>both</em></strong>, in<em>side</em> and <em>“quoted”</em>s</p>",
        "**_both_**, in*side* and <em>“quoted”</em>s\n"
    )]
    [InlineData("<p><strong>bold </strong>and<em> slanted</em></p>", "**bold** and *slanted*\n")]
    [InlineData("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", "- a\n  - b\n- c\n")]
    [InlineData("<ol start=\"9\"><li><p>a</p><p>b</p></li><li>c</li></ol>", "9. a\n\n   b\n\n10. c\n")]
    [InlineData("<blockquote><p>a</p><pre>b\n\nc</pre></blockquote>", "> a\n>\n> ```\n> b\n>\n> c\n> ```\n")]
    [InlineData("<p>a</p><hr><p>b</p>", "a\n\n***\n\nb\n")]
    [InlineData("<h2>C#</h2>", "## C\\#\n")]
    [InlineData("<p>{{ x }} and {% y %} and { z }</p>", "&#123;{ x }} and &#123;% y %} and { z }\n")]
    public void HTML_becomes_Markdown(string html, string markdown) =>
        Assert.Equal(markdown, Rendering.Render(html, Rendering.Dev).Body);
}
