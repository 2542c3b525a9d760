using Blog.Testing;

namespace Blog.Pages.Tests.Variables;

public class PostViewTests
{
    [Theory]
    [InlineData("word ", 10, 1)]
    [InlineData("word ", 690, 3)]
    [InlineData("漢", 1200, 3)]
    [InlineData("かな", 600, 3)]
    public void The_reading_time_counts_words_or_characters(string piece, int times, int minutes) =>
        Assert.Contains(
            $" {minutes} min</p>",
            TestSite
                .With(Posting.Post("2020-01-01-a", "", string.Concat(Enumerable.Repeat(piece, times))))
                .Build()
                .Output("posts/a/index.html"),
            StringComparison.Ordinal
        );
}
