using Blog.Import.Foreign;

namespace Blog.Import.Tests.Sources.Hexo;

public class HexoReaderTests
{
    private const string Text = "---\ntitle: T\ndate: 2020-03-04\n---\nText.\n";

    [Theory]
    [InlineData(
        "exclude: [\"_posts/secret/*\"]",
        "_posts/secret/a.md",
        "its path matches '_posts/secret/*' of 'exclude'"
    )]
    [InlineData("exclude: secret/**", "secret/a.md", "its path matches 'secret/**' of 'exclude'")]
    [InlineData("exclude: secret/**\ninclude: secret/a.md", "secret/a.md", "its path matches 'secret/**' of 'exclude'")]
    [InlineData("ignore: [\"**/a.md\"]", "_posts/a.md", "its path matches '**/a.md' of 'ignore'")]
    [InlineData("skip_render: _posts/a.md", "_posts/a.md", "its path matches '_posts/a.md' of 'skip_render'")]
    [InlineData("", "_posts/_a.md", "'_a' keeps it from having a page")]
    [InlineData("include: _posts/_a.md", "_posts/_a.md", "'_a' keeps it from having a page")]
    [InlineData("", "_posts/.old/a.md", "'.old' keeps it from having a page")]
    [InlineData("exclude: [\"_posts/b.md\"]", "_posts/a.md", null)]
    public void What_the_settings_leave_out_is_held_back(string settings, string path, string? why)
    {
        var document = Read(settings, ("source/" + path, Text)).Document("source/" + path);
        Assert.Equal(why, document.HeldBackBy);
        Assert.Equal(why is null, !document.Addresses.IsEmpty);
    }

    [Fact]
    public void A_file_that_the_settings_leave_out_is_not_carried()
    {
        var blog = Read(
            "exclude: [\"papers/**\"]\npost_asset_folder: true",
            ("source/_posts/a.md", Text),
            ("source/papers/salary.pdf", "x"),
            ("source/papers.pdf", "x")
        );
        Assert.Equal(["source/papers.pdf"], blog.Blog.Files.Select(f => f.Source.Path.Value));
        var remark = Assert.Single(blog.Remarks, r => r.Source.Value == "source/papers/salary.pdf");
        Assert.Equal(
            (RemarkKind.Lost, "not carried: its path matches 'papers/**' of 'exclude'"),
            (remark.Kind, remark.Outcome)
        );
    }

    [Fact]
    public void A_tag_with_a_point_in_it_has_the_address_that_the_map_says()
    {
        var blog = Read(
            "tag_map:\n  node.js: nodejs",
            ("source/_posts/a.md", "---\ntitle: T\ndate: 2020-03-04\ntags: [node.js]\n---\nText.\n")
        );
        Assert.Equal("/tags/nodejs/", blog.Lists(ListKind.Tag, "node.js"));
    }

    private static ReadBlog Read(string settings, params (string Path, string Text)[] files) =>
        ReadBlog.By("hexo", ReadBlog.TreeOf([("_config.yml", settings + "\n"), .. files]));
}
