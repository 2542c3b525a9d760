using System.Text;
using Blog.Import.Foreign;

namespace Blog.Import.Tests.Sources.Files;

/// <summary>What readers of folders have in common, by whole small blogs.</summary>
public class FolderSourceTests
{
    private static readonly (string, string) Post = ("_posts/2020-01-02-a.md", "---\ntitle: T\n---\nText.\n");

    [Theory]
    [InlineData("404.md", "---\ntitle: Gone\n---\nLook elsewhere.\n")]
    [InlineData("404.html", "---\npermalink: /404.html\n---\n<p>Look elsewhere.</p>\n")]
    public void The_page_for_missing_addresses_is_a_draft_with_no_address(string path, string text)
    {
        var blog = ReadBlog.Of(("_config.yml", "title: x\n"), Post, (path, text));
        var document = blog.Document(path);
        Assert.Equal(("404-old", ""), (document.Name, blog.Addresses(path)));
        Assert.NotNull(document.HeldBackBy);
        Assert.Contains(blog.Remarks, r => r.Subject == "the page for addresses without a page");
    }

    [Theory]
    [InlineData("hide: true")]
    [InlineData("hidden_from_home: true")]
    [InlineData("hiddenInHomeList: true")]
    [InlineData("build: {list: never}")]
    [InlineData("_build: {list: false}")]
    [InlineData("extra: {hidden: true}")]
    public void A_document_that_was_kept_out_of_lists_is_unlisted(string key)
    {
        var blog = ReadBlog.Of(("_config.yml", ""), ("_posts/2020-01-02-a.md", $"---\ntitle: T\n{key}\n---\nText.\n"));
        Assert.Equal("unlisted", Value(blog, "visibility"));
        Assert.Contains(blog.Remarks, r => r.Outcome == "the document is in no list and no feed here");
    }

    [Theory]
    [InlineData("hide: false")]
    [InlineData("build: {list: always}")]
    public void Other_values_leave_it_in_lists(string key)
    {
        var blog = ReadBlog.Of(("_config.yml", ""), ("_posts/2020-01-02-a.md", $"---\ntitle: T\n{key}\n---\nText.\n"));
        Assert.Null(Value(blog, "visibility"));
    }

    [Fact]
    public void A_file_that_is_not_Utf8_keeps_its_letters()
    {
        var post = "---\ntitle: Caf\u00E9 \u2013 \u201Cx\u201D\n---\nText.\n";
        byte[] bytes =
        [
            .. post.Select(c =>
                c switch
                {
                    '\u2013' => (byte)0x96,
                    '\u201C' => (byte)0x93,
                    '\u201D' => (byte)0x94,
                    _ => (byte)c,
                }
            ),
        ];
        var blog = ReadBlog.Of(Tree(bytes));
        Assert.Equal("Caf\u00E9 \u2013 \u201Cx\u201D", Value(blog, "title"));
        Assert.Contains(blog.Remarks, r => r.Outcome == "read as Windows-1252");
    }

    [Fact]
    public void A_damaged_text_in_Utf8_stays_one()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("---\ntitle: \u00E9\u00E8\n---\nText."), 0xC3];
        var blog = ReadBlog.Of(Tree(bytes));
        Assert.Equal("\u00E9\u00E8", Value(blog, "title"));
        Assert.Equal("Text.\uFFFD", blog.Document("_posts/2020-01-02-a.md").Body);
    }

    [Theory]
    [InlineData("title: One\ntags: [a]\ntitle: Two\n", "Two", "the last one counts")]
    [InlineData("title: One\nextra:\n  a: 1\n  a: 2\n", "One", "the first one counts")]
    [InlineData("title: One\ntitle: >\n  Two\n  lines\ntitle: Three\n", "Three", "the last one counts")]
    public void A_key_that_stands_twice_is_told_and_the_last_counts(string matter, string title, string outcome)
    {
        var blog = ReadBlog.Of(("_config.yml", ""), ("_posts/2020-01-02-a.md", $"---\n{matter}---\nText.\n"));
        Assert.Equal(title, Value(blog, "title"));
        Assert.Contains(blog.Remarks, r => r.Outcome == outcome);
        Assert.Equal("Text.\n", blog.Document("_posts/2020-01-02-a.md").Body);
    }

    private static SourceTree Tree(byte[] post) =>
        new("blog", [ReadBlog.FileOf("_config.yml", []), ReadBlog.FileOf("_posts/2020-01-02-a.md", post)]);

    private static string? Value(ReadBlog blog, string key) =>
        (blog.Document("_posts/2020-01-02-a.md").Matter.Find(key)?.Value as Data.Nodes.DataScalar)?.Text;
}
