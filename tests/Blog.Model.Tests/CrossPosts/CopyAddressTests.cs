using Blog.Model.CrossPosts;

namespace Blog.Model.Tests.CrossPosts;

public class CopyAddressTests
{
    private const string Story = "medium:3f2a9c1b7d4e";

    [Theory]
    // Medium: by writer, by the writer's host, by publication, by number alone.
    [InlineData("https://medium.com/@ann/hdf5-in-short-3f2a9c1b7d4e", Story)]
    [InlineData("http://medium.com/@ann/hdf5-in-short-3f2a9c1b7d4e", Story)]
    [InlineData("https://www.medium.com/@ann/hdf5-in-short-3f2a9c1b7d4e", Story)]
    [InlineData("https://MEDIUM.com/@ann/hdf5-in-short-3F2A9C1B7D4E", Story)]
    [InlineData("https://m.medium.com/@ann/hdf5-in-short-3f2a9c1b7d4e", Story)]
    [InlineData("//medium.com/@ann/hdf5-in-short-3f2a9c1b7d4e", Story)]
    [InlineData("https://medium.com:443/@ann/hdf5-in-short-3f2a9c1b7d4e", Story)]
    [InlineData("https://medium.com./@ann/hdf5-in-short-3f2a9c1b7d4e", Story)]
    [InlineData("https://medium.com//@ann//hdf5-in-short-3f2a9c1b7d4e/", Story)]
    [InlineData("https://medium.com/@ann/a-title-of-another-day-3f2a9c1b7d4e", Story)]
    [InlineData("https://medium.com/@ann/3f2a9c1b7d4e", Story)]
    [InlineData("https://medium.com/%40ann/hdf5%2Din%2Dshort%2D3f2a9c1b7d4e", Story)]
    [InlineData("https://medium.com/@ann/%E6%95%B0%E6%8D%AE-3f2a9c1b7d4e", Story)]
    [InlineData("https://medium.com/@ann/数据-3f2a9c1b7d4e", Story)]
    [InlineData("https://ann.medium.com/hdf5-in-short-3f2a9c1b7d4e", Story)]
    [InlineData("https://ann.medium.com/3f2a9c1b7d4e", Story)]
    [InlineData("https://ann.medium.com/p/3f2a9c1b7d4e", Story)]
    [InlineData("https://medium.com/applied-notes/hdf5-in-short-3f2a9c1b7d4e", Story)]
    [InlineData("https://medium.com/towards-data-science/hdf5-in-short-3f2a9c1b7d4e", Story)]
    [InlineData("https://medium.com/s/story/hdf5-in-short-3f2a9c1b7d4e", Story)]
    [InlineData("https://medium.com/p/3f2a9c1b7d4e", Story)]
    [InlineData("https://medium.com/p/3f2a9c1b7d4e/edit", Story)]
    [InlineData("https://medium.com/amp/p/3f2a9c1b7d4e", Story)]
    // Numbers are shorter in old addresses.
    [InlineData("https://medium.com/@ann/hdf5-in-short-3f2a9c1b", "medium:3f2a9c1b")]
    [InlineData("https://medium.com/@ann/hdf5-in-short-3f2a9c1b7d", "medium:3f2a9c1b7d")]
    [InlineData("https://medium.com/p/20201114", "medium:20201114")]
    public void A_story_of_Mediums_has_one_identity_however_its_address_is_written(string address, string identity) =>
        Assert.Equal(identity, CopyAddress.Read(address)?.Identity);

    [Theory]
    // What follows the path.
    [InlineData(
        "https://medium.com/@ann/hdf5-in-short-3f2a9c1b7d4e?source=friends_link&sk=0123456789abcdef0123456789ab"
    )]
    [InlineData("https://medium.com/@ann/hdf5-in-short-3f2a9c1b7d4e?sk=v2%2F0123456789abcdef")]
    [InlineData("https://medium.com/@ann/hdf5-in-short-3f2a9c1b7d4e?source=your_stories_page---------------------")]
    [InlineData("https://medium.com/@ann/hdf5-in-short-3f2a9c1b7d4e#b1f0")]
    [InlineData("https://medium.com/@ann/hdf5-in-short-3f2a9c1b7d4e/?gi=f00d#b1f0")]
    [InlineData("https://medium.com/@ann/hdf5-in-short-3f2a9c1b7d4e?responsesOpen=true&sortBy=REVERSE_CHRON")]
    // Addresses that pass readers on.
    [InlineData("https://medium.com/m/global-identity?redirectUrl=https%3A%2F%2Fann.medium.com%2Fhdf5-3f2a9c1b7d4e")]
    [InlineData(
        "https://medium.com/m/global-identity-2?redirectUrl="
            + "https%3A%2F%2Ftowardsdatascience.com%2Fhdf5-in-short-3f2a9c1b7d4e%3Fsource%3Drss"
    )]
    [InlineData(
        "https://towardsdatascience.com/m/global-identity-2?redirectUrl="
            + "https%3A%2F%2Fmedium.com%2Fp%2F3f2a9c1b7d4e"
    )]
    [InlineData(
        "https://medium.com/m/signin?operation=login&redirect="
            + "https%3A%2F%2Fmedium.com%2F%40ann%2Fhdf5-in-short-3f2a9c1b7d4e"
    )]
    [InlineData("https://medium.com/r/?url=https%3A%2F%2Fmedium.com%2Fp%2F3f2a9c1b7d4e")]
    public void What_an_address_of_Mediums_carries_along_does_not_change_its_identity(string address) =>
        Assert.Equal(Story, CopyAddress.Read(address)?.Identity);

    [Theory]
    // Publications with hosts of their own.
    [InlineData("https://levelup.gitconnected.com/hdf5-in-short-3f2a9c1b7d4e", Story)]
    [InlineData("https://betterprogramming.pub/hdf5-in-short-3f2a9c1b7d4e?source=rss----d0b105d10f0a---4", Story)]
    [InlineData("https://levelup.gitconnected.com/p/3f2a9c1b7d4e", Story)]
    // Towards Data Science, then and now.
    [InlineData("https://towardsdatascience.com/hdf5-in-short-3f2a9c1b7d4e", Story)]
    [InlineData("http://www.towardsdatascience.com/hdf5-in-short-3f2a9c1b7d4e/", Story)]
    [InlineData("https://towardsdatascience.com/p/3f2a9c1b7d4e", Story)]
    [InlineData("https://towardsdatascience.com/hdf5-in-short-3f2a9c1b7d4e?gi=0f3a#c0de", Story)]
    [InlineData("https://towardsdatascience.com/hdf5-in-short/", "towardsdatascience.com/hdf5-in-short")]
    [InlineData("https://towardsdatascience.com/hdf5-in-short", "towardsdatascience.com/hdf5-in-short")]
    [InlineData(
        "https://TowardsDataScience.com/HDF5-in-short/?utm_source=x#top",
        "towardsdatascience.com/hdf5-in-short"
    )]
    [InlineData("https://towardsdatascience.com/notes-of-20201114/", "towardsdatascience.com/notes-of-20201114")]
    // DEV and Hashnode.
    [InlineData("https://dev.to/ann/hdf5-in-short-4k2b", "dev.to/ann/hdf5-in-short-4k2b")]
    [InlineData("http://www.dev.to/Ann/hdf5-in-short-4k2b/?preview=abc#comments", "dev.to/ann/hdf5-in-short-4k2b")]
    [InlineData("https://ann.hashnode.dev/hdf5-in-short", "ann.hashnode.dev/hdf5-in-short")]
    [InlineData("https://ann.hashnode.dev/hdf5-in-short/?source=more", "ann.hashnode.dev/hdf5-in-short")]
    [InlineData(
        "https://ann.hashnode.dev/hdf5-in-short-ckh2k3j4l00001234abcdefgh",
        "hashnode:ckh2k3j4l00001234abcdefgh"
    )]
    [InlineData(
        "https://hashnode.com/post/hdf5-in-short-ckh2k3j4l00001234abcdefgh",
        "hashnode:ckh2k3j4l00001234abcdefgh"
    )]
    [InlineData(
        "https://blog.ann.example/hdf5-in-short-ckh2k3j4l00001234abcdefgh",
        "blog.ann.example/hdf5-in-short-ckh2k3j4l00001234abcdefgh"
    )]
    // Any other site.
    [InlineData("https://www.club.example/notes/hdf5/?utm_source=x&utm_medium=y", "club.example/notes/hdf5")]
    [InlineData("http://club.example/?p=123&ref=home", "club.example/?p=123")]
    [InlineData("https://club.example:8443/Notes", "club.example:8443/Notes")]
    [InlineData("https://bücher.example/a", "xn--bcher-kva.example/a")]
    [InlineData("https://club.example/notes-20201114", "club.example/notes-20201114")]
    [InlineData("https://club.example/notes-202011140930", "club.example/notes-202011140930")]
    [InlineData("https://club.example/the-faded-facade", "club.example/the-faded-facade")]
    [InlineData("https://code.example/ann/tool/commit/3f2a9c1b7d4e", "code.example/ann/tool/commit/3f2a9c1b7d4e")]
    public void An_article_has_one_identity_however_its_address_is_written(string address, string identity) =>
        Assert.Equal(identity, CopyAddress.Read(address)?.Identity);

    [Theory]
    [InlineData("https://medium.com")]
    [InlineData("https://medium.com/")]
    [InlineData("https://medium.com/@ann")]
    [InlineData("https://medium.com/@ann/about")]
    [InlineData("https://medium.com/@ann/followers")]
    [InlineData("https://medium.com/@ann/list/reading-3f2a9c1b7d4e")]
    [InlineData("https://medium.com/applied-notes")]
    [InlineData("https://medium.com/applied-notes/tagged/python")]
    [InlineData("https://medium.com/applied-notes/archive/2020")]
    [InlineData("https://medium.com/tag/hdf5-3f2a9c1b7d4e")]
    [InlineData("https://medium.com/topic/programming")]
    [InlineData("https://medium.com/u/3f2a9c1b7d4e")]
    [InlineData("https://medium.com/media/3f2a9c1b7d4e")]
    [InlineData("https://medium.com/search?q=hdf5-3f2a9c1b7d4e")]
    [InlineData("https://medium.com/@ann/hdf5-in-short")]
    [InlineData("https://medium.com/@ann/a-3f2a9c1b7d4e5f60")]
    [InlineData("https://medium.com/m/global-identity-2")]
    [InlineData("https://ann.medium.com/")]
    [InlineData("https://ann.medium.com/about")]
    [InlineData("https://help.medium.com/hc/en-us/articles/214874118")]
    [InlineData("https://link.medium.com/AbCdEf3XYZ")]
    [InlineData("https://towardsdatascience.com/")]
    [InlineData("https://towardsdatascience.com/about")]
    [InlineData("https://towardsdatascience.com/author/ann/")]
    [InlineData("https://towardsdatascience.com/tag/python/")]
    [InlineData("https://towardsdatascience.com/tagged/python")]
    [InlineData("https://dev.to/ann")]
    [InlineData("https://dev.to/t/python")]
    [InlineData("https://dev.to/ann/comment/2b3c")]
    [InlineData("https://dev.to/ann/hdf5-in-short-4k2b/edit")]
    [InlineData("https://ann.hashnode.dev/")]
    [InlineData("https://ann.hashnode.dev/series/hdf5")]
    [InlineData("https://ann.hashnode.dev/archive")]
    [InlineData("https://hashnode.com/@ann")]
    [InlineData("https://hashnode.com/n/python")]
    public void A_page_that_is_no_article_has_no_identity(string address)
    {
        var read = CopyAddress.Read(address);
        Assert.NotNull(read);
        Assert.Null(read.Identity);
    }

    [Theory]
    [InlineData("")]
    [InlineData("medium.com/@ann/x-3f2a9c1b7d4e")]
    [InlineData("/posts/hdf5/")]
    [InlineData("mailto:ann@medium.com")]
    [InlineData("ftp://medium.com/p/3f2a9c1b7d4e")]
    [InlineData("https://")]
    [InlineData("https://%zz/")]
    [InlineData("javascript:alert(1)")]
    public void What_is_no_web_address_is_no_address_of_a_copy(string text) => Assert.Null(CopyAddress.Read(text));

    [Theory]
    [InlineData("https://medium.com/m/global-identity?redirectUrl=https%3A%2F%2Fmedium.com%2Fm%2Fglobal-identity")]
    [InlineData("https://medium.com/m/global-identity?redirectUrl=x")]
    [InlineData("https://medium.com/r/?url=javascript:alert(1)")]
    [InlineData("https://medium.com/%")]
    [InlineData("https://medium.com/@ann/%00-%ff")]
    [InlineData("https://[::1]/a?&=&x")]
    public void A_hostile_address_is_read_all_the_same(string address) => Assert.NotNull(CopyAddress.Read(address));

    [Fact]
    public void A_short_address_says_that_it_is_one() =>
        Assert.True(CopyAddress.Read("https://link.medium.com/AbCdEf3XYZ")!.IsShort);

    [Fact]
    public void The_name_that_an_article_has_since_it_moved_is_known_beside_its_number()
    {
        var then = CopyAddress.Read("https://towardsdatascience.com/hdf5-in-short-3f2a9c1b7d4e")!;
        Assert.Equal("3f2a9c1b7d4e", then.StoryId);
        Assert.Equal(CopyAddress.Read("https://towardsdatascience.com/hdf5-in-short/")!.Identity, then.Alias);
    }
}
