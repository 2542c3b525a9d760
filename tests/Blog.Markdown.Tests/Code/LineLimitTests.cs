using Blog.Markdown.Code;

namespace Blog.Markdown.Tests.Code;

public sealed class LineLimitTests
{
    [Theory]
    [InlineData(LineLimit.Length, false)]
    [InlineData(LineLimit.Length + 1, true)]
    public void A_line_has_a_longest_length(int length, bool expected) =>
        Assert.Equal(expected, LineLimit.Exceeds(new string('x', length)));

    [Theory]
    [InlineData(LineLimit.Nesting, false)]
    [InlineData(LineLimit.Nesting + 1, true)]
    public void Brackets_have_a_deepest_nesting(int depth, bool expected) =>
        Assert.Equal(expected, LineLimit.Exceeds(new string('[', depth)));

    [Fact]
    public void Closed_brackets_do_not_count()
    {
        Assert.False(LineLimit.Exceeds(string.Concat(Enumerable.Repeat("f(a[1]) {} ", 100))));
        Assert.True(LineLimit.Exceeds(")))" + new string('(', LineLimit.Nesting + 1)));
    }

    [Fact]
    public void A_line_that_would_take_a_grammar_minutes_is_left_uncoloured()
    {
        var line = string.Concat(Enumerable.Repeat("a = {[", 300));

        Assert.Contains(
            line + "</code>",
            new CodeRenderer().Render(new CodeFence { Language = "cpp" }, line),
            StringComparison.Ordinal
        );
    }
}
