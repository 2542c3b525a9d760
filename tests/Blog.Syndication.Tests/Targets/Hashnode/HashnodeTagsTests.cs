using Blog.Syndication.Targets.Hashnode;

namespace Blog.Syndication.Tests.Targets.Hashnode;

public sealed class HashnodeTagsTests
{
    [Theory]
    [InlineData("machine-learning", "machine-learning")]
    [InlineData("日本", null)]
    public void A_tag_is_called_as_the_target_takes_it(string name, string? tag) =>
        Assert.Equal(tag, HashnodeTags.Of(name));
}
