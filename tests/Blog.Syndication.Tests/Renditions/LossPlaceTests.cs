using Blog.Syndication.Renditions;

namespace Blog.Syndication.Tests.Renditions;

public class LossPlaceTests
{
    [Theory]
    [InlineData("content/posts/x.md:12:3", "content/posts/x.md", 12, 3)]
    [InlineData("content/posts/a:b.md:1:2", "content/posts/a:b.md", 1, 2)]
    [InlineData("content/posts/x.md", "content/posts/x.md", 0, 0)]
    [InlineData("content/posts/x.md:12", "content/posts/x.md:12", 0, 0)]
    [InlineData("content/posts/x.md:-1:3", "content/posts/x.md:-1:3", 0, 0)]
    [InlineData("", "", 0, 0)]
    public void A_place_is_read_from_its_end(string place, string path, int line, int column) =>
        Assert.Equal(new LossPlace(path, line, column), LossPlace.Read(place));
}
