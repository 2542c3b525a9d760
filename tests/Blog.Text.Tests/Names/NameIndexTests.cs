using Blog.Text.Names;

namespace Blog.Text.Tests.Names;

public sealed class NameIndexTests
{
    private static readonly string[] Many =
    [
        .. Enumerable.Range(0, 5000).Select(i => $"/posts/number-{i}-of-many/"),
        "/posts/about-numpy/",
    ];

    [Theory]
    [InlineData("/posts/about-nunpy/", "/posts/about-numpy/")]
    [InlineData("/post/about-numpy/", "/posts/about-numpy/")]
    [InlineData("/POSTS/ABOUT-NUMPY", "/posts/about-numpy/")]
    [InlineData("/posts/number-4321-of-may/", "/posts/number-4321-of-many/")]
    [InlineData("/posts/about-numpy/", null)]
    [InlineData("something else", null)]
    [InlineData("", null)]
    public void Of_many_names_the_nearest_is_found(string written, string? expected) =>
        Assert.Equal(expected, new NameIndex(Many.Except([written])).Find(written));

    [Fact]
    public void Few_names_are_asked_as_without_an_index()
    {
        string[] names = ["title", "tags", "date", "description", "title"];
        Assert.All(
            ["titel", "tag", "TITLE", "descripton", "xyz", "date"],
            written => Assert.Equal(NearestName.Find(written, names), new NameIndex(names).Find(written))
        );
    }

    [Fact]
    public void A_name_is_never_suggested_for_itself()
    {
        var index = new NameIndex(Many);
        Assert.All(Many.Take(200), name => Assert.NotEqual(name, index.Find(name)));
    }

    [Fact]
    public void A_name_that_looks_the_same_is_no_suggestion() =>
        Assert.Null(new NameIndex(["caf\u00e9"]).Find("cafe\u0301"));

    [Fact]
    public void Without_names_there_is_none() => Assert.Null(new NameIndex([]).Find("title"));

    [Fact]
    public void A_name_of_any_length_is_answered() => Assert.Null(new NameIndex(Many).Find(new string('a', 1_000_000)));
}
