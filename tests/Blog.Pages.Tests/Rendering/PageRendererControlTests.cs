using Blog.Testing;

namespace Blog.Pages.Tests.Rendering;

/// <summary>What everything that is made of one document makes of the characters that none of it can show.</summary>
public class PageRendererControlTests
{
    private const string Body =
        "a\u0001b &#2; `c\u0003` [l](/x.svg \"t\u0004\") <i title=\"&#5;\">r\u0006</i>\n\n## "
        + "H\u0007\n\n```\ncode\u0008 &#1;\n```\n\n<p>\u007F\u0085\uFFFE</p>\n";

    private static readonly BuiltSite Built = TestSite
        .With(
            ("content/x.svg", "<svg/>"),
            ("content/_data/d.json", "{\"a\": \"x\\u0001y\"}"),
            ("themes/paper/layouts/page.html", "<h1>{{ post.title }}</h1>{{ data.d.a }}\u0002{{ post.content }}"),
            ("content/pages/p.md", "---\ntitle: \"P\\u0001\"\n---\nText.\n"),
            ("content/posts/2020-01-01-a.md", "---\ntitle: \"T\\x01\"\n---\n" + Body)
        )
        .Build();

    [Theory]
    [InlineData("posts/a/index.html")]
    [InlineData("index.html")]
    [InlineData("p/index.html")]
    [InlineData("feed.xml")]
    [InlineData("atom.xml")]
    [InlineData("feed.json")]
    [InlineData("feeds.opml")]
    [InlineData("sitemap.xml")]
    public void No_output_has_one_in_any_form(string path)
    {
        var output = Built.Output(path);
        Assert.DoesNotContain(output, c => (char.IsControl(c) && c != '\n') || c is '\uFFFE' or '\uFFFF');
        Assert.DoesNotMatch(
            "(?<!&amp;)&#(x0*)?[1-8];|\\\\u00[01]",
            output.Replace("&amp;#1;", "", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Page_and_feed_have_the_same_in_their_places()
    {
        const string Text = "<p>a\uFFFDb \uFFFD <code>c\uFFFD</code> ";
        Assert.Contains(Text, Built.Output("posts/a/index.html"), StringComparison.Ordinal);
        Assert.Contains(Text, System.Net.WebUtility.HtmlDecode(Built.Output("atom.xml")), StringComparison.Ordinal);
        Assert.Contains("<h1>T\uFFFD</h1>", Built.Output("posts/a/index.html"), StringComparison.Ordinal);
        Assert.Contains("<h1>P\uFFFD</h1>x\uFFFDy\uFFFD", Built.Output("p/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_file_says_once_where_the_first_is_in_its_values_and_in_its_text() =>
        Assert.Equal(
            [
                "content/_data/d.json:1:7: warning BLOG196: The control character U+0001 stands here.",
                "content/pages/p.md:2:8: warning BLOG196: The control character U+0001 stands here.",
                "content/posts/2020-01-01-a.md:2:8: warning BLOG196: The control character U+0001 stands here.",
                "content/posts/2020-01-01-a.md:4:2: warning BLOG196: The control character U+0001 stands here.",
            ],
            Built.Diagnostics
        );

    [Theory]
    [InlineData("a &#1; b", "content/posts/2020-01-01-a.md:5:3")]
    [InlineData("a <i title=\"&#1;\">b</i>", "content/posts/2020-01-01-a.md:5:3")]
    public void A_reference_is_told_about_too(string text, string place) =>
        Assert.Equal(
            [place],
            TestSite.With(Posting.Post("2020-01-01-a", "", text)).Build().Mistakes.Select(m => m.Location.ToString())
        );

    [Theory]
    [InlineData("`&#1;` and \u000C, &#150; and soft\u00ADhyphens, 👍\u200D")]
    [InlineData("```\n&#1;\n```")]
    public void What_can_be_shown_is_none(string text) =>
        Assert.Empty(TestSite.With(Posting.Post("2020-01-01-a", "", text)).Build().Diagnostics);
}
