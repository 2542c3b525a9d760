using Blog.Testing;

namespace Blog.Pipelines.Tests.Parsing;

public class PostReaderTests
{
    [Theory]
    [InlineData("title: {a: b}", "BLOG021")]
    [InlineData("title: \"\"", "BLOG031")]
    [InlineData("title: ~", "BLOG031")]
    public void A_title_that_is_none_is_reported_once(string title, string id) =>
        Assert.Equal([id], TestSite.With(("content/posts/2020-01-01-a.md", $"---\n{title}\n---\nText.\n")).Build().Ids);

    [Fact]
    public void A_date_of_another_type_is_reported_once() =>
        Assert.Equal(["BLOG021"], TestSite.With(("content/posts/a.md", "---\ntitle: A\ndate: [x]\n---\nText.\n")).Build().Ids);
}
