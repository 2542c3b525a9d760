using Blog.Import.Sources.Names;

namespace Blog.Import.Tests.Sources.Names;

public class PathGlobTests
{
    [Theory]
    [InlineData("a/b.md", "a/b.md", true)]
    [InlineData("a", "a/b.md", true)]
    [InlineData("*.md", "b.md", true)]
    [InlineData("*.md", "a/b.md", false)]
    [InlineData("**/*.md", "a/b/c.md", true)]
    [InlineData("a/**", "a/b/c.md", true)]
    [InlineData("a/**", "b/c.md", false)]
    [InlineData("a?c", "abc", true)]
    [InlineData("", "a", false)]
    public void A_pattern_matches_paths(string pattern, string path, bool does) =>
        Assert.Equal(does, PathGlob.Matches(pattern, path));

    [Fact]
    public void A_pattern_of_stars_takes_no_long_time()
    {
        var stars = string.Concat(Enumerable.Repeat("*a", 60));
        Assert.False(PathGlob.Matches(stars + "b", new string('a', 5000)));
        Assert.False(
            PathGlob.Matches(
                string.Join('/', Enumerable.Repeat("**/a", 40)) + "/b",
                string.Join('/', Enumerable.Repeat("a", 500))
            )
        );
    }
}
