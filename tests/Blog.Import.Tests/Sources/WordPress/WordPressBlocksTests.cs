using System.Collections.Immutable;
using Blog.Import.Foreign;
using Blog.Import.Sources.WordPress;
using Blog.Import.Tests.Sources.Exports;

namespace Blog.Import.Tests.Sources.WordPress;

public sealed class WordPressBlocksTests
{
    private const string Left = "a part that several texts share, where all are too long";
    private const string Part = "<!-- wp:block {\"ref\":5} /-->";

    [Fact]
    public void A_part_that_texts_share_stands_in_each()
    {
        var documents = Read("<p>b</p>", ["<p>a</p>" + Part, Part + Part], out var remarks);
        Assert.Equal(["a\n\nb\n", "b\n\nb\n"], documents.Select(d => d.Body));
        Assert.Empty(remarks);
    }

    // Ten times itself on each of five levels would be a hundred thousand times its own length.
    [Fact]
    public void A_part_that_names_itself_does_not_grow_without_end()
    {
        var part = "<p>" + new string('x', 2000) + "</p>" + string.Concat(Enumerable.Repeat(Part, 10));
        var document = Assert.Single(Read(part, [Part], out var remarks));
        Assert.InRange(document.Body.Length, 3_000_000, 4_100_000);
        Assert.Contains(remarks, r => r.Kind == RemarkKind.Lost && r.Subject == Left);
    }

    [Fact]
    public void Many_texts_share_one_limit()
    {
        var part = "<p>" + new string('x', 20_000) + "</p>";
        var many = Enumerable.Repeat("<p>a</p>" + string.Concat(Enumerable.Repeat(Part, 60)), 100).ToArray();
        var documents = Read(part, many, out var remarks);
        Assert.All(documents, d => Assert.InRange(d.Body.Length, 900_000, 1_010_000));
        Assert.Contains(remarks, r => r.Kind == RemarkKind.Lost && r.Subject == Left);
    }

    private static ImmutableArray<ForeignDocument> Read(string part, string[] posts, out IReadOnlyList<Remark> remarks)
    {
        const string Public = "<wp:status>publish</wp:status>";
        var items = posts.Select(p =>
            $"<item><title>P</title><wp:post_type>post</wp:post_type>{Public}"
            + $"<content:encoded><![CDATA[{p}]]></content:encoded></item>"
        );
        var shared =
            $"<item><wp:post_id>5</wp:post_id><wp:post_type>wp_block</wp:post_type>{Public}"
            + $"<content:encoded><![CDATA[{part}]]></content:encoded></item>";
        var log = new RemarkLog();
        var blog = new WordPressSource().Read(
            GivenExport.Of(
                (
                    "a.xml",
                    "<rss xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel><title>T</title>"
                        + $"<wp:wxr_version>1.2</wp:wxr_version>{string.Concat(items)}{shared}</channel></rss>"
                )
            ),
            log
        );
        remarks = log.All;
        return blog.Documents;
    }
}
