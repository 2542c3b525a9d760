using Blog.Import.Sources.Names;

namespace Blog.Import.Tests.Sources.Names;

public class ForeignPatternTests
{
    [Theory]
    [InlineData("a+$", true)]
    [InlineData("[0-9]{4}", true)]
    [InlineData("(a+)+$", true)]
    [InlineData("(a)\\1", false)]
    [InlineData("(?=a)", false)]
    [InlineData("(", false)]
    [InlineData("a{1,10}", false)]
    [InlineData("((((a{9}){9}){9}){9}){9}", false)]
    public void Only_a_pattern_that_cannot_take_long_is_used(string pattern, bool isUsed) =>
        Assert.Equal(isUsed, ForeignPattern.Of(pattern) is not null);

    [Fact]
    public void A_pattern_that_is_too_long_is_not_used() => Assert.Null(ForeignPattern.Of(new string('a', 201)));

    [Fact]
    public void A_pattern_that_repeats_a_repetition_takes_no_long_time() =>
        Assert.DoesNotMatch(ForeignPattern.Of("^(a+)+$")!, new string('a', 5000) + "b");
}
