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
    [InlineData("{a,b}/*.{md,txt}", "b/c.txt", true)]
    [InlineData("{a,b}/*.{md,txt}", "c/c.txt", false)]
    [InlineData("a{b", "a{b", true)]
    [InlineData("[a-c]x", "bx", true)]
    [InlineData("[a-c]x", "dx", false)]
    [InlineData("[!a-c]x", "bx", false)]
    [InlineData("[!a-c]x", "dx", true)]
    [InlineData("*[0-9].md", "a1.md", true)]
    [InlineData("[a-]", "-", true)]
    [InlineData("[a", "[a", true)]
    [InlineData("[", "[", true)]
    public void A_pattern_matches_paths(string pattern, string path, bool does) =>
        Assert.Equal(does, PathGlob.Matches(pattern, path));

    [Theory]
    [InlineData("*.md", "a/b.md", true)]
    [InlineData("b*.md", "a/b/c.md", true)]
    [InlineData("b.md", "a/b.md", true)]
    [InlineData("b.md", "a/ab.md", false)]
    [InlineData("a", "a/b.md", false)]
    public void A_pattern_whose_stars_go_over_slashes_matches_ends(string pattern, string path, bool does) =>
        Assert.Equal(does, PathGlob.MatchesEnd(pattern, path));

    [Fact]
    public void Choices_in_a_row_are_not_all_tried()
    {
        var choices = string.Concat(Enumerable.Repeat("{a,b}", 40));
        Assert.False(PathGlob.Matches(choices, new string('c', 40)));
        Assert.True(PathGlob.Matches(choices, new string('a', 40)));
    }

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
