using Blog.Syndication.Targets.Dev;

namespace Blog.Syndication.Tests.Targets.Dev;

public sealed class DevTagsTests
{
    [Theory]
    [InlineData("machine-learning", "machinelearning")]
    [InlineData("日本", null)]
    public void A_tag_is_called_as_the_target_takes_it(string name, string? tag) => Assert.Equal(tag, DevTags.Of(name));
}
