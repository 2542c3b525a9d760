using Blog.Syndication.Targets.Medium;

namespace Blog.Syndication.Tests.Targets.Medium;

public sealed class MediumTagsTests
{
    [Theory]
    [InlineData("machine-learning", "machine learning")]
    [InlineData("object-oriented-programming", null)]
    public void A_tag_is_called_as_the_target_takes_it(string name, string? tag) =>
        Assert.Equal(tag, MediumTags.Of(name));
}
