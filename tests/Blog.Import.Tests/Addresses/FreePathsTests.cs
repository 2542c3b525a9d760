using Blog.Import.Addresses;

namespace Blog.Import.Tests.Addresses;

public sealed class FreePathsTests
{
    [Fact]
    public void No_path_is_given_twice_also_where_case_does_not_count()
    {
        var paths = new FreePaths();
        Assert.Equal(["a.md", "A-2.md", "a-3.md"], new[] { "a", "A", "a" }.Select(n => paths.Take(i => $"{n}{i}.md")));
    }

    [Fact]
    public void Below_a_file_there_is_nothing_to_give()
    {
        var paths = new FreePaths();
        Assert.True(paths.TryTake("a.md"));
        Assert.Null(paths.Take(number => $"A.md/b{number}.md"));
        Assert.Equal("a.md-2/index.md", paths.Take(number => $"a.md{number}/index.md"));
    }

    [Fact]
    public void A_file_does_not_have_the_path_of_a_folder()
    {
        var paths = new FreePaths();
        Assert.True(paths.TryTake("a/b"));
        Assert.False(paths.TryTake("A"));
        Assert.False(paths.TryTake("a/b/c"));
        Assert.True(paths.TryTake("a/c"));
    }
}
