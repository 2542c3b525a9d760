using Blog.Syndication.Targets.TowardsDataScience;

namespace Blog.Syndication.Tests.Targets.TowardsDataScience;

public sealed class TowardsDataScienceTagsTests
{
    [Theory]
    [InlineData("machine-learning", "machine learning")]
    [InlineData("a-very-long-tag-of-more-than-fifty-characters-that-nobody-reads", null)]
    public void A_tag_is_called_as_the_target_takes_it(string name, string? tag) =>
        Assert.Equal(tag, TowardsDataScienceTags.Of(name));
}
