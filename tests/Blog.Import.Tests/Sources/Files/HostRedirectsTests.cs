using System.Text;
using Blog.Import.Foreign;
using Blog.Import.Sources.Files;
using Blog.Text;

namespace Blog.Import.Tests.Sources.Files;

public class HostRedirectsTests
{
    [Theory]
    [InlineData("/a /b", "/a", "/b")]
    [InlineData("/a  https://c.example/ 302 # so", "/a", "https://c.example/")]
    [InlineData("/a/* /b/:splat 301", "/a/*", "/b/*")]
    [InlineData("/a/* /b/", "/a/*", "/b/")]
    public void A_plain_rule_is_a_redirect(string line, string from, string to) =>
        Assert.Equal([new ForeignRedirect(from, to)], Read(line, out _));

    [Theory]
    [InlineData("/a /b 200")]
    [InlineData("/a /b 404")]
    [InlineData("/a/:id /b/:id")]
    [InlineData("/a id=:id /b")]
    [InlineData("/a")]
    [InlineData("https://a.example/* /b/:splat")]
    public void A_rule_with_conditions_gets_a_remark(string line)
    {
        Assert.Empty(Read(line, out var remarks));
        Assert.Equal(1, Assert.Single(remarks).Line);
    }

    [Theory]
    [InlineData("/a /b", 0)]
    [InlineData("/a /b 200", 1)]
    public void A_file_of_redirects_moves_only_when_a_rule_was_not_carried(string line, int files)
    {
        var blog = ReadBlog.Of(
            ("hugo.toml", ""),
            ("content/posts/a.md", "Text.\n"),
            ("static/_redirects", line + "\n")
        );
        Assert.Equal(files, blog.Blog.Files.Length);
    }

    [Fact]
    public void A_file_of_redirects_that_nothing_looked_at_stays()
    {
        var blog = ReadBlog.Of(
            ("hugo.toml", ""),
            ("content/posts/a/index.md", "Text.\n"),
            ("content/posts/a/_redirects", "/a /b\n")
        );
        Assert.Equal(["content/posts/a/_redirects"], blog.Blog.Files.Select(f => f.Source.Path.Value));
    }

    [Fact]
    public void A_file_with_many_rules_that_are_not_carried_is_read_few_times()
    {
        var rules = string.Join(',', Enumerable.Repeat("""{"source":"/a/:id","destination":"/b"}""", 100));
        var bytes = Encoding.UTF8.GetBytes($"{{\"redirects\":[{rules}]}}");
        var reads = 0;
        var file = new SourceFile(
            new ContentPath("vercel.json"),
            bytes.Length,
            () =>
            {
                reads++;
                return bytes;
            }
        );
        var log = new RemarkLog();
        Assert.Empty(HostRedirects.Read(new BlogFolder("", [file]), [], log));
        Assert.Equal(100, log.All.Length);
        Assert.InRange(reads, 1, 3);
    }

    private static List<ForeignRedirect> Read(string text, out IEnumerable<Remark> remarks)
    {
        var log = new RemarkLog();
        var folder = new BlogFolder("", ReadBlog.TreeOf(("static/_redirects", text + "\n")).Files);
        var redirects = HostRedirects.Read(folder, ["static"], log).ToList();
        remarks = log.All;
        return redirects;
    }
}
