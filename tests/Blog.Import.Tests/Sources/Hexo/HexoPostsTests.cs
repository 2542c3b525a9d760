using System.Diagnostics;

namespace Blog.Import.Tests.Sources.Hexo;

public class HexoPostsTests
{
    // Each part may end anywhere: an engine that tries all ways needs more than the age of the world.
    [Fact]
    public void A_pattern_of_many_parts_takes_no_long_time()
    {
        var settings = "new_post_name: \":a-:b-:c-:d-:e-:f-:g-:h-:i-:j-:k-:l-:year:title.md\"\n";
        var path = $"source/_posts/{string.Concat(Enumerable.Repeat("x-", 100))}.md";
        var watch = Stopwatch.StartNew();
        var blog = ReadBlog.By(
            "hexo",
            ReadBlog.TreeOf(("_config.yml", settings), (path, "---\ntitle: T\n---\nText.\n"))
        );
        Assert.Null(blog.Document(path).Date);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Theory]
    [InlineData(":year-:month-:day-:title.md", "2020-3-04-a", "2020-03-04")]
    [InlineData(":year/:month/:day/:title.md", "2020/03/04/a", "2020-03-04")]
    [InlineData(":year-:title.md", "2020-a", "2020-01-01")]
    [InlineData(":year-:title.md", "a", null)]
    public void A_name_has_the_date_that_the_pattern_of_new_posts_says(string pattern, string name, string? date)
    {
        var path = $"source/_posts/{name}.md";
        var blog = ReadBlog.By(
            "hexo",
            ReadBlog.TreeOf(("_config.yml", $"new_post_name: \"{pattern}\"\n"), (path, "---\ntitle: T\n---\nText.\n"))
        );
        Assert.Equal(date, blog.Document(path).Date);
    }
}
