using Blog.Text.Names;

namespace Blog.Text.Tests.Names;

public sealed class NearestNameTests
{
    private static readonly string[] Names = ["title", "tags", "date", "description", "id", "toc", "t"];

    [Theory]
    [InlineData("titel", "title")]
    [InlineData("Tilte", "title")]
    [InlineData("tag", "tags")]
    [InlineData("descripton", "description")]
    [InlineData("dscrpton", null)]
    [InlineData("DATE", "date")]
    [InlineData("dat", "date")]
    [InlineData("ib", "id")]
    [InlineData("tco", "toc")]
    [InlineData("xyz", null)]
    [InlineData("zebra", null)]
    [InlineData("", null)]
    [InlineData("q", null)]
    [InlineData("T", "t")]
    public void The_name_that_was_probably_meant_is_found(string written, string? expected) =>
        Assert.Equal(expected, NearestName.Find(written, Names));

    [Fact]
    public void On_a_tie_the_first_name_wins() => Assert.Equal("bat", NearestName.Find("cat", ["bat", "hat"]));

    [Fact]
    public void Without_names_there_is_none() => Assert.Null(NearestName.Find("title", []));
}
