using System.Diagnostics;
using System.Globalization;

namespace Blog.Import.Tests.Sources;

public class SourceListTimeTests
{
    // Two thousand posts are to move in within ten seconds, of which reading is a small part; slow machines have room.
    [Theory]
    [InlineData("jekyll", "_config.yml", "_posts/2020-01-02-{0}.md")]
    [InlineData("hugo", "hugo.toml", "content/posts/{0}/index.md")]
    [InlineData("hexo", "_config.yml", "source/_posts/{0}.md")]
    [InlineData("pelican", "pelicanconf.py", "content/{0}.md")]
    [InlineData("statiq", "config.wyam", "input/posts/{0}.md")]
    [InlineData("eleventy", ".eleventy.js", "posts/{0}.md")]
    [InlineData("zola", "zola.toml", "content/blog/{0}/index.md")]
    [InlineData("astro", "astro.config.mjs", "src/content/blog/{0}.md")]
    [InlineData("markdown", "x.txt", "notes/{0}.md")]
    public void Two_thousand_posts_are_read_in_seconds(string key, string settings, string pattern)
    {
        var text =
            "---\ntitle: \"T\"\ndate: 2020-01-02\ntags: [a, b, c]\ncategories: [d]\n---\n" + new string('x', 3000);
        var posts = Enumerable
            .Range(0, 2000)
            .Select(i => string.Format(CultureInfo.InvariantCulture, pattern, i))
            .SelectMany(p => new[] { (p, text), (p.Replace(".md", ".png", StringComparison.Ordinal), "x") });
        var tree = ReadBlog.TreeOf([(settings, ""), .. posts]);
        var watch = Stopwatch.StartNew();
        var blog = ReadBlog.Of(tree);
        Assert.Equal((key, 2000), (blog.Source, blog.Blog.Documents.Length));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }
}
