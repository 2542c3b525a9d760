namespace Blog.Import.Tests;

public class BlogOriginTests
{
    private static readonly BlogOrigin _blog = new("https://a.example/", "A", "old");

    [Theory]
    [InlineData("https://a.example/", "A", "old", true)]
    [InlineData("https://new.example/", "A", "old", true)]
    [InlineData("https://a.example/", "A", "ann-2024", true)]
    [InlineData("https://a.example/", "New", "old", true)]
    [InlineData("https://b.example/", "B", "old2", false)]
    [InlineData("https://b.example/", "B", "old", false)]
    [InlineData(null, "B", "old2", false)]
    [InlineData(null, "A", "old2", true)]
    [InlineData(null, null, "old2", false)]
    public void A_blog_is_known_by_most_of_its_address_title_and_folder(
        string? url,
        string? title,
        string? name,
        bool isSame
    ) => Assert.Equal(isSame, _blog.IsSameAs(new BlogOrigin(url, title, name)));
}
