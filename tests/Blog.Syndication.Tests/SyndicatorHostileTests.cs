using System.Text;
using System.Text.RegularExpressions;
using Blog.Model.CrossPosts;
using Blog.Syndication.Renditions;
using CsCheck;

namespace Blog.Syndication.Tests;

public sealed partial class SyndicatorHostileTests
{
    private static readonly string[] Pieces =
    [
        "<p>",
        "</p>",
        "<b>",
        "</b>",
        "<a href='javascript:x'>",
        "<a href='JAVA&#10;SCRIPT:x'>",
        "<a href=\"data:text/html,x\">",
        "</a>",
        "<table>",
        "<tr>",
        "<td>",
        "</table>",
        "<svg onload=x>",
        "</svg>",
        "<math>",
        "<mtext>",
        "<style>",
        "</style>",
        "<script>x",
        "</script>",
        "<!--",
        "-->",
        "<form>",
        "<pre>\n",
        "<code>",
        "</code>",
        "text ",
        "&lt;script&gt;",
        "&#1;",
        "<img src=x onerror=y>",
        "<img src='data:image/svg+xml,x' alt='a'>",
        "<iframe src='javascript:x'>",
        "</iframe>",
        "<iframe srcdoc='x'></iframe>",
        "<foreignObject>",
        "<noscript>",
        "<template>",
        "<plaintext>",
        "<h2 id='\"x'>",
        "<li>",
        "<dd>",
        "<dl>",
        "<dt>",
        "<noteref number='x\"><script>'>",
        "<notes>",
        "<embed src='javascript:x'>",
        "<ol start=-3>",
        "<ul>",
        "</ul>",
        "<sup class='footnote-ref'>",
        "<section class='footnotes'>",
        "<abbr title='<script>'>",
        "<aside class=card>",
        "<p class='card-title'>",
        "<details>",
        "<summary>",
        "<figure>",
        "<figcaption>",
        "<div class='alert'>",
        "<p class='alert-title'>",
        "<input type=checkbox>",
        "<video src='vbscript:x'>",
        "<caption>",
        "<blockquote>",
        "<br>",
        "](javascript:x)",
        "`",
        "<em>",
        "<x-y>",
        "<pre data-language='\"><script>'>",
    ];

    [Fact]
    public void Whatever_the_HTML_is_nothing_in_its_rendition_runs() =>
        Gen.OneOf(Pieces)
            .Array[0, 24]
            .Select(string.Concat)
            .Select(Gen.OneOf(CrossPostTargets.BuiltIn.ToArray()))
            .Sample(
                (soup, target) =>
                    Syndicator.Render(Rendering.Request(soup, target), Rendering.NoDrawing)
                        is { Format: RenditionFormat.Markdown }
                    || IsHarmless(Rendering.Render(soup, target).Body),
                iter: 3_000
            );

    [Theory]
    [InlineData(
        "<script>alert(1)</script><p onclick=\"x()\" style=\"color: red\" class=\"c\" id=\"i\">Hi</p>",
        "<p>Hi</p>\n"
    )]
    [InlineData("<p><a href=\" java\tscript:alert(1)\">Hi</a></p>", "<p>Hi</p>\n")]
    [InlineData(
        "<p><a href=\"https://a.example/&quot;onclick=x\">Hi</a></p>",
        "<p><a href=\"https://a.example/%22onclick=x\">Hi</a></p>\n"
    )]
    [InlineData("<pre data-language='\"><script>'>x</pre>", "<pre><code>x</code></pre>\n")]
    [InlineData("<pre><code class='language-\"&gt;x'>x</code></pre>", "<pre><code>x</code></pre>\n")]
    public void What_would_run_goes_and_its_text_stays(string html, string body) =>
        Assert.Equal(body, Rendering.Render(html).Body);

    [Fact]
    public void Very_deep_nesting_is_rendered()
    {
        var html = string.Concat(Enumerable.Repeat("<blockquote><ul><li><em>", 2_000)) + "x";
        Assert.All(CrossPostTargets.BuiltIn, target => Assert.Contains("x", Rendering.Render(html, target).Body));
    }

    [Fact]
    public void Text_that_looks_like_markup_is_text_in_every_file()
    {
        var request = Rendering.Request("<p>&lt;script&gt;</p>", Rendering.Dev) with
        {
            Title = "</title><script>",
            Description = "\"\n---\n<script>",
            Tags = ["<script>"],
        };
        var files = Syndicator.Render(request, Rendering.Drawing).Files;
        Assert.Equal(1, Text(files[1]).Split("<script>").Length - 1);
        Assert.Contains("description: \"\\\"\\n---\\n<script>\"\n", Text(files[0]));
        Assert.Contains("\\<script>\n", Text(files[0]));
    }

    // Nothing but text and known tags with known attributes, and addresses that a browser fetches or shows.
    private static bool IsHarmless(string html) => Harmless().IsMatch(html);

    [GeneratedRegex(
        "^([^<]|</?(p|h3|h4|strong|em|code|pre|blockquote|ul|ol|li|figure|figcaption|img|a|br|hr|table|thead|tbody|tr|"
            + "th|td|h2|h5|h6|del|kbd|mark|sub|sup)( (href|src)=\"(https?:|mailto:|image-|table-)[^\"<>]*\"| "
            + "(alt|class|start|align|data-code-block-lang|data-code-block-mode)=\"[^\"]*\")*>)*$"
    )]
    private static partial Regex Harmless();

    private static string Text(RenditionFile file) => Encoding.UTF8.GetString(file.Bytes.Span);
}
