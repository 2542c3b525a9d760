namespace Blog.Syndication.Tests;

public sealed class MarkdownOfHtmlTests
{
    [Theory]
    [InlineData("<h2>A <em>b</em></h2><p>One<br>two &amp; three</p>", "## A *b*\n\nOne  \ntwo & three\n")]
    [InlineData("<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>", "- a\n  1. b\n- c\n")]
    [InlineData("<blockquote><p>a</p><p>b</p></blockquote>", "> a\n>\n> b\n")]
    [InlineData(
        "<p>x<sup>2</sup> <kbd>Ctrl</kbd> <mark>m</mark></p>",
        "x<sup>2</sup> <kbd>Ctrl</kbd> <mark>m</mark>\n"
    )]
    [InlineData(
        "<p>From $5 to {.b} and --force, [x] or {{ y }}</p>",
        "From \\$5 to &#123;.b} and \\--force, \\[x] or \\{{ y }}\n"
    )]
    [InlineData(
        "<p><a href='https://a.example/'><img src='a.png' alt='A'></a></p>",
        "[![A](a.png)](https://a.example/)\n"
    )]
    [InlineData("<hr>", "***\n")]
    [InlineData("", "")]
    public void Text_is_written_as_Markdown(string html, string markdown) => Equal(markdown, html);

    [Theory]
    [InlineData("<pre><code class=\"language-js\">a &lt; b;<br>c</code></pre>", "```js\na < b;\nc\n```\n")]
    [InlineData("<pre class=\"brush: python; title: x\">a\n</pre>", "```python\na\n```\n")]
    [InlineData("<pre lang=\"php\">a</pre>", "```php\na\n```\n")]
    [InlineData("<pre data-code-block-lang=\"typescript\">a</pre>", "```typescript\na\n```\n")]
    [InlineData(
        "<div class=\"highlight-source-shell\"><pre><span>ls</span> <b>-l</b></pre></div>",
        "```shell\nls -l\n```\n"
    )]
    [InlineData("<p><code>a<br>  b</code></p>", "```\na\n  b\n```\n")]
    [InlineData("<pre><div>a</div><div>b</div></pre>", "```\na\nb\n```\n")]
    [InlineData(
        "<table><tr><td class=\"gutter\"><pre>1\n2</pre></td><td><pre>a\nb</pre></td></tr></table>",
        "```\na\nb\n```\n"
    )]
    [InlineData("<figure><pre><code>a</code></pre><figcaption>Cap</figcaption></figure>", "```\na\n```\n\n*Cap*\n")]
    public void Code_keeps_its_lines_and_its_language(string html, string markdown) => Equal(markdown, html);

    [Theory]
    [InlineData(
        "<figure><img src=\"a.png\" alt=\"A\"><figcaption>Tom &amp; \"Co\"</figcaption></figure>",
        "![A](a.png \"Tom &amp; \\\"Co\\\"\")\n"
    )]
    [InlineData(
        "<figure><img src=\"a.png\" alt=\"A\" width=\"300\"><figcaption>By <a href=\"b\">B</a></figcaption></figure>",
        "::: figure src=\"a.png\" alt=\"A\" width=300\nBy [B](b)\n:::\n"
    )]
    [InlineData(
        "<figure><a href=\"b\"><img src=\"a.png\" alt=\"A\"></a><figcaption>C</figcaption></figure>",
        "[![A](a.png)](b)\n\n*C*\n"
    )]
    [InlineData("<p><img src=\"a.png\" width=\"2000\"></p>", "![](a.png)\n")]
    [InlineData("<img src=\"a.png\" alt=\"\" style=\"width: 50%\">", "![](a.png){width=50%}\n")]
    [InlineData("<img src=\"data:image/gif;base64,x\" data-src=\"a.png\" alt=\"A\">", "![A](a.png)\n")]
    [InlineData(
        "<div class=\"wp-caption\"><img src=\"a.png\" alt=\"A\"><p class=\"wp-caption-text\">C</p></div>",
        "![A](a.png \"C\")\n"
    )]
    public void Images_keep_captions_widths_and_links(string html, string markdown) => Equal(markdown, html);

    [Theory]
    [InlineData(
        "<iframe src=\"https://www.youtube.com/embed/abcdefghijk?start=5\"></iframe>",
        "https://www.youtube.com/watch?v=abcdefghijk&t=5\n"
    )]
    [InlineData("<iframe src=\"//player.vimeo.com/video/12345\"></iframe>", "https://vimeo.com/12345\n")]
    [InlineData(
        "<script src=\"https://gist.github.com/ann/0123456789abcdef0123.js\"></script>",
        "https://gist.github.com/0123456789abcdef0123\n"
    )]
    [InlineData(
        "<iframe class=\"x\" src=\"https://maps.example/a?b&amp;c\" width=\"600\" onload=\"x()\"></iframe>",
        "<iframe width=\"600\" src=\"https://maps.example/a?b&amp;c\"></iframe>\n"
    )]
    [InlineData("<video src=\"a.mp4\"></video>", "<video src=\"a.mp4\" controls=\"\"></video>\n")]
    [InlineData(
        "<blockquote class=\"twitter-tweet\"><p>Hi</p></blockquote>"
            + "<script src=\"//platform.twitter.com/widgets.js\"></script>",
        "> Hi\n"
    )]
    public void What_is_embedded_is_its_address_or_stays_HTML(string html, string markdown) => Equal(markdown, html);

    [Theory]
    [InlineData(
        "<details><summary>More \"here\"</summary><p>a</p><details><summary>x</summary>b</details></details>",
        ":::: details summary=\"More \\\"here\\\"\"\na\n\n::: details summary=\"x\"\nb\n:::\n::::\n"
    )]
    [InlineData(
        "<dl><dt>A</dt><dt>B</dt><dd><p>c</p><p>d</p></dd><dt>E</dt><dd>f</dd></dl>",
        "A\nB\n:   c\n\n    d\n\nE\n:   f\n"
    )]
    [InlineData(
        "<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td align=\"right\">2</td></tr></table>",
        "| a | b |\n| --- | ---: |\n| 1 | 2 |\n"
    )]
    [InlineData(
        "<table><tr><td colspan=\"2\">a</td></tr><tr><td><pre>x\n\ny</pre></td><td>{{$}}</td></tr></table>",
        "<table><tbody><tr><td colspan=\"2\">a</td></tr><tr><td><pre>x\n&#10;y</pre></td>"
            + "<td>&#123;&#123;&#36;}}</td></tr></tbody></table>\n"
    )]
    [InlineData("<table><tr><td><p>a</p></td></tr></table>", "a\n")]
    [InlineData("<table><caption>C <em>d</em></caption><tr><td>a</td></tr></table>", "C *d*\n\na\n")]
    [InlineData("<table><caption>C</caption></table>", "C\n")]
    [InlineData(
        "<table><caption>C</caption><tr><td class=\"gutter\">1</td><td><pre>a</pre></td></tr></table>",
        "C\n\n```\na\n```\n"
    )]
    [InlineData(
        "<table><tr><td colspan=\"2\"><span data-tex=\"x_1\"></span></td></tr><tr><td>a</td><td>b</td></tr></table>",
        "<table><tbody><tr><td colspan=\"2\"><code>x_1</code></td></tr><tr><td>a</td><td>b</td></tr></tbody></table>\n"
    )]
    [InlineData(
        "<table><tr><td colspan=\"2\"><math><mi>x</mi></math></td></tr><tr><td>a</td><td>b</td></tr></table>",
        "<table><tbody><tr><td colspan=\"2\"><math><mi>x</mi></math></td></tr><tr><td>a</td><td>b</td></tr></tbody>"
            + "</table>\n"
    )]
    [InlineData("<dl>b <i>c</i><dt>A</dt><dd>d</dd></dl>", "b *c*\n\nA\n:   d\n")]
    [InlineData("<dl><dt>A</dt>b<dd>c</dd><p>d</p></dl>", "A\n:   b\n:   c\n:   d\n")]
    [InlineData("<dl><div><dt>A</dt><dd>b</dd>c</div></dl>", "A\n:   b\n:   c\n")]
    [InlineData("<dl><dt>A</dt></dl>", "A\n")]
    public void Blocks_have_the_forms_that_are_known_here(string html, string markdown) => Equal(markdown, html);

    [Theory]
    [InlineData(
        "<p>a<sup><a href=\"#fn1\" id=\"r1\">1</a></sup></p><hr>"
            + "<ol><li id=\"fn1\"><p>Note <a href=\"#r1\">↩</a></p></li></ol>",
        "a[^1]\n\n***\n\n[^1]: Note\n"
    )]
    [InlineData(
        "<p>a<a class=\"footnote-anchor\" id=\"footnote-anchor-1\" href=\"#footnote-1\">1</a></p>"
            + "<div class=\"footnote\">"
            + "<a id=\"footnote-1\" href=\"#footnote-anchor-1\" class=\"footnote-number\">1</a>"
            + "<div class=\"footnote-content\"><p>b</p><p>c</p></div></div>",
        "a[^1]\n\n[^1]: b\n\n    c\n"
    )]
    [InlineData("<p>See <a href=\"#b\">b</a></p><h2 id=\"b\">Bee</h2>", "See [b](#b)\n\n## Bee {#b}\n")]
    [InlineData("<p>See <a href=\"#b\">b</a></p><p id=\"b\">Bee</p>", "See [b](#b)\n\n<span id=\"b\"></span>Bee\n")]
    public void Notes_and_places_of_the_text_can_be_reached(string html, string markdown) => Equal(markdown, html);

    [Theory]
    [InlineData(
        "<p>Is <span class=\"katex\"><math><semantics><mi>x</mi>"
            + "<annotation encoding=\"application/x-tex\">x_1</annotation>"
            + "</semantics></math><span aria-hidden=\"true\">x1</span></span>.</p>",
        "Is $x_1$.\n"
    )]
    [InlineData("<p>a <script type=\"math/tex\">x</script>5</p>", "a \\(x\\)5\n")]
    [InlineData("<script type=\"math/tex; mode=display\">x\n y</script>", "$$x y$$\n")]
    [InlineData("<div data-tex=\"a^2\"></div>", "$$a^2$$\n")]
    public void Formulas_are_their_TeX(string html, string markdown) => Equal(markdown, html);

    [Fact]
    public void What_runs_is_left_out_and_told()
    {
        var text = MarkdownOfHtml.Write(
            "<p onclick=\"x()\">a <a href=\"javascript:y()\">b</a></p><script>z()</script><style>p{}</style>"
                + "<form action=\"/send\"><p>Name</p><button>Send it</button></form>"
                + "<iframe src=\"data:text/html,x\"></iframe>"
        );
        Assert.Equal("a b\n\nName\n", text.Markdown);
        Assert.Equal(
            ["a script", "<form>", "<button> with the words 'Send it'", "a frame without an address of the web"],
            text.Remarks.Select(r => r.Subject)
        );
        Assert.All(text.Remarks, r => Assert.True(r.IsLost));
    }

    [Fact]
    public void Deep_nesting_ends()
    {
        var html = string.Concat(Enumerable.Repeat("<blockquote><ul><li>", 5_000)) + "words";
        Assert.Contains("words", MarkdownOfHtml.Write(html).Markdown, StringComparison.Ordinal);
    }

    private static void Equal(string markdown, string html) =>
        Assert.Equal(markdown, MarkdownOfHtml.Write(html).Markdown);
}
