using System.Diagnostics;
using Blog.Import.Sources.WordPress;
using Blog.Import.Tests.Sources.Exports;

namespace Blog.Import.Tests.Sources.WordPress.Wxr;

public sealed class WxrReadingTests
{
    [Fact]
    public void A_text_in_many_pieces_is_whole_and_takes_no_long_time()
    {
        var pieces = string.Concat(Enumerable.Repeat("<![CDATA[x ]]>", 400_000));
        var watch = Stopwatch.StartNew();
        var document = GivenExport.Only(
            new WordPressSource(),
            GivenExport.Of(
                (
                    "a.xml",
                    "<rss xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel><wp:wxr_version>1.2</wp:wxr_version>"
                        + "<item><wp:post_type>post</wp:post_type><wp:status>publish</wp:status>"
                        + $"<content:encoded>{pieces}</content:encoded></item></channel></rss>"
                )
            )
        );
        Assert.Equal(800_000, document.Body.Length);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(15));
    }
}
