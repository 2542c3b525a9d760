using Blog.Model.CrossPosts;
using Blog.Syndication.Targets;

namespace Blog.Syndication.Tests.Targets;

public sealed class TargetListTests
{
    [Fact]
    public void Every_built_in_target_has_ways_of_its_own() =>
        Assert.All(CrossPostTargets.All, t => Assert.Equal(t.Key, TargetList.Find(t.Key).Key));

    [Fact]
    public void An_unknown_target_has_the_ways_of_the_fallback() =>
        Assert.Equal(CrossPostTargets.Fallback, TargetList.Find(new TargetKey("club")).Key);

    [Theory]
    [InlineData("medium", "machine-learning", "machine learning")]
    [InlineData("medium", "object-oriented-programming", null)]
    [InlineData("towards-data-science", "machine-learning", "machine learning")]
    [InlineData("towards-data-science", "a-very-long-tag-of-more-than-fifty-characters-that-nobody-reads", null)]
    [InlineData("dev", "machine-learning", "machinelearning")]
    [InlineData("dev", "日本", null)]
    [InlineData("hashnode", "machine-learning", "machine-learning")]
    [InlineData("hashnode", "日本", null)]
    public void A_tag_is_called_as_the_target_takes_it(string target, string name, string? tag) =>
        Assert.Equal(tag, TargetList.Find(new TargetKey(target)).Tag(name));
}
