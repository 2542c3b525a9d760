using Blog.Testing;

namespace Blog.Reading.Tests.Parsing.Visibility;

public class PropertyLinesTests
{
    [Theory]
    [InlineData("Status: Draft")]
    [InlineData("Created: 2 January 2020\nStatus: Draft\nTags: a, b")]
    [InlineData("Published: No")]
    public void What_notion_says_below_the_title_holds_back_with_a_warning(string lines)
    {
        var built = Post(lines);
        Assert.Equal(["BLOG151"], built.Ids);
        Assert.False(built.Has("posts/a/index.html"));
    }

    [Theory]
    [InlineData("Status: Published")]
    [InlineData("Status: it works")]
    [InlineData("Some text.\nStatus: Draft")]
    public void Other_text_below_the_title_is_text(string lines)
    {
        var built = Post(lines);
        Assert.Empty(built.Ids);
        Assert.True(built.Has("posts/a/index.html"));
    }

    private static BuiltSite Post(string lines) =>
        TestSite.With(("content/posts/2020-01-02-a.md", $"# A\n\n{lines}\n\nText\n")).Build();
}
