using Blog.Model.CrossPosts;

namespace Blog.Model.Tests.CrossPosts;

public class CrossPostSettingsTests
{
    private static readonly CrossPostSettings Settings = new()
    {
        Targets =
        [
            .. CrossPostTargets.BuiltIn,
            new(new TargetKey("club"), "The Club")
            {
                Like = CrossPostTargets.Medium,
                Hosts = ["club.example", "*.club.example", "medium.com/the-club/"],
            },
        ],
        KeptLinks = ["https://medium.com/p/3f2a9c1b7d4e/", "https://club.example/talk/*"],
    };

    [Theory]
    [InlineData("https://medium.com/@ann/a-3f2a9c1b7d4e", "medium")]
    [InlineData("https://ann.medium.com/a-3f2a9c1b7d4e", "medium")]
    [InlineData("https://medium.com/towards-data-science/a-3f2a9c1b7d4e", "towards-data-science")]
    [InlineData("https://medium.com/towards-data-scientists/a-3f2a9c1b7d4e", "medium")]
    [InlineData("https://towardsdatascience.com/a/", "towards-data-science")]
    [InlineData(
        "https://medium.com/m/global-identity-2?redirectUrl=https%3A%2F%2Ftowardsdatascience.com%2Fa",
        "towards-data-science"
    )]
    [InlineData("https://dev.to/ann/a", "dev")]
    [InlineData("https://ann.hashnode.dev/a", "hashnode")]
    [InlineData("https://hashnode.com/post/a", "hashnode")]
    [InlineData("https://club.example/a", "club")]
    [InlineData("https://notes.CLUB.example/a", "club")]
    [InlineData("https://medium.com/The-Club/a-3f2a9c1b7d4e", "club")]
    [InlineData("https://hashnode.dev/a", null)]
    [InlineData("https://notmedium.com/a", null)]
    [InlineData("https://club.example.org/a", null)]
    public void The_target_of_an_address_is_the_one_whose_hosts_say_most_of_it(string address, string? key) =>
        Assert.Equal(key, Settings.TargetOf(CopyAddress.Read(address)!)?.Key.Value);

    [Theory]
    [InlineData("medium", "medium")]
    [InlineData("Medium", "medium")]
    [InlineData("tds", "towards-data-science")]
    [InlineData("Towards Data Science", "towards-data-science")]
    [InlineData("dev.to", "dev")]
    [InlineData("DEV", "dev")]
    [InlineData("club", "club")]
    [InlineData(" The Club ", "club")]
    [InlineData("mediun", null)]
    public void A_target_is_named_by_its_key_its_name_or_an_alias(string name, string? key) =>
        Assert.Equal(key, Settings.Named(name)?.Key.Value);

    [Theory]
    [InlineData("https://medium.com/p/3f2a9c1b7d4e", true)]
    [InlineData("https://Medium.com/p/3f2a9c1b7d4e/", true)]
    [InlineData("https://medium.com/p/3f2a9c1b7d4e/edit", false)]
    [InlineData("https://club.example/talk/1", true)]
    [InlineData("https://club.example/talks", false)]
    public void A_link_is_kept_by_its_address_or_the_beginning_of_it(string address, bool isKept) =>
        Assert.Equal(isKept, Settings.Keeps(address));
}
