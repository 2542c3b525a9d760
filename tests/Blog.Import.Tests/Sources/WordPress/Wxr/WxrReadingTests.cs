using System.Diagnostics;
using Blog.Import.Sources.WordPress;
using Blog.Import.Tests.Sources.Exports;

namespace Blog.Import.Tests.Sources.WordPress.Wxr;

public sealed class WxrReadingTests
{
    [Fact]
    public void A_text_in_many_pieces_is_whole_and_takes_no_long_time()
    {
        var watch = Stopwatch.StartNew();
        var body = BodyOf($"<![CDATA[<pre>{string.Concat(Enumerable.Repeat("x]]]]><![CDATA[>", 300_000))}</pre>]]>");
        Assert.Equal($"```\n{string.Concat(Enumerable.Repeat("x]]>", 300_000))}\n```\n", body);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(15));
    }

    [Theory]
    [InlineData("<![CDATA[a]]><![CDATA[b]]>", "ab\n")]
    [InlineData("<![CDATA[<pre>a]]]]><![CDATA[>b</pre>]]>", "```\na]]>b\n```\n")]
    public void Sections_that_follow_one_another_are_one_text(string content, string body) =>
        Assert.Equal(body, BodyOf(content));

    private static string BodyOf(string content) =>
        GivenExport
            .Only(
                new WordPressSource(),
                GivenExport.Of(
                    (
                        "a.xml",
                        "<rss xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel><wp:wxr_version>1.2"
                            + "</wp:wxr_version><item><wp:post_type>post</wp:post_type><wp:status>publish</wp:status>"
                            + $"<content:encoded>{content}</content:encoded></item></channel></rss>"
                    )
                )
            )
            .Body;
}
