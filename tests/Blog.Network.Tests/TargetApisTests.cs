using Blog.Model.CrossPosts;

namespace Blog.Network.Tests;

public sealed class TargetApisTests
{
    private static readonly CrossPostTarget Dev = CrossPostTargets.BuiltIn.Single(t => t.Key == CrossPostTargets.Dev);

    [Fact]
    public void A_target_has_the_API_of_the_one_it_is_like()
    {
        Assert.Equal("BLOG_DEV_API_KEY", TargetApis.Of(Dev, TargetApis.All)!.Profile.KeyVariable);
        Assert.Equal("https://dev.to/api/articles/me/all?per_page=100&page=1", Asked(Dev));
        Assert.Null(
            TargetApis.Of(
                CrossPostTargets.BuiltIn.Single(t => t.Key == CrossPostTargets.TowardsDataScience),
                TargetApis.All
            )
        );
    }

    [Fact]
    public void The_targets_with_an_API_are_those_that_the_list_of_targets_says() =>
        Assert.Equal(
            CrossPostTargets.All.Where(t => t.HasApi).Select(t => (t.Key.Value, t.Name)).Order(),
            TargetApis.All.Select(a => (a.Profile.Target.Value, a.Profile.Name)).Order()
        );

    [Fact]
    public void An_API_that_moved_keeps_its_key()
    {
        var moved = Dev with { Api = new Uri("https://api.dev.example/v2/") };
        Assert.Equal("https://api.dev.example/v2/api/articles/me/all?per_page=100&page=1", Asked(moved));
        Assert.Equal(TargetApis.Of(Dev, TargetApis.All)!.Profile, TargetApis.Of(moved, TargetApis.All)!.Profile);
    }

    [Fact]
    public void Another_site_with_the_same_API_has_a_key_of_its_own()
    {
        var club = new CrossPostTarget(new TargetKey("data-club"), "The Data Club")
        {
            Like = CrossPostTargets.Dev,
            Api = new Uri("https://club.example/"),
        };
        var profile = TargetApis.Of(club, TargetApis.All)!.Profile;
        Assert.Equal(
            ("The Data Club", "BLOG_DATA_CLUB_API_KEY", "https://club.example/"),
            (profile.Name, profile.KeyVariable, profile.OwnPage)
        );
        Assert.Equal("https://club.example/api/articles/me/all?per_page=100&page=1", Asked(club));
    }

    private static string Asked(CrossPostTarget target) =>
        TargetApis.Of(target, TargetApis.All)!.AskForPage("", null).Url.AbsoluteUri;
}
