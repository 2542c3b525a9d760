using Blog.Syndication.Traits;

namespace Blog.Syndication.Tests.Traits;

public sealed class TagSpellingTests
{
    [Theory]
    [InlineData("machine-learning", "machinelearning", "machine-learning")]
    [InlineData("Machine Learning", "machinelearning", "machine-learning")]
    [InlineData("C++", "cpp", "cpp")]
    [InlineData("C#", "csharp", "csharp")]
    [InlineData(".NET", "dotnet", "dotnet")]
    [InlineData("node.js", "nodejs", "node-js")]
    [InlineData("--a--", "a", "a")]
    [InlineData("Größe", "gre", "gr-e")]
    [InlineData("日本", "", "")]
    public void A_tag_is_spelled_in_lower_case_letters_and_digits(string name, string joined, string hyphened)
    {
        Assert.Equal(joined, TagSpelling.Joined(name, ""));
        Assert.Equal(hyphened, TagSpelling.Joined(name, "-"));
    }

    [Fact]
    public void Words_of_a_tag_stand_apart() =>
        Assert.Equal("object oriented programming", TagSpelling.Words("object-oriented_programming"));
}
