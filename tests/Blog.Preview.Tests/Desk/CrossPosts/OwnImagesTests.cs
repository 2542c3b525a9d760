using Blog.Preview.Desk.CrossPosts;
using Blog.Syndication.Renditions;

namespace Blog.Preview.Tests.Desk.CrossPosts;

public class OwnImagesTests
{
    private static readonly RenditionFile[] Files =
    [
        new("table-1.png", "image/png", new byte[] { 1, 2, 3 }),
        new("report.md", "text/markdown", "x"u8.ToArray()),
    ];

    [Fact]
    public void An_image_of_the_rendition_is_written_into_its_address() =>
        Assert.Equal(
            "<img src=\"data:image/png;base64,AQID\" alt=\"table-1.png\">",
            OwnImages.Inline("<img src=\"table-1.png\" alt=\"table-1.png\">", Files)
        );

    [Theory]
    [InlineData("<img src=\"https://notes.example/table-1.png\">")]
    [InlineData("<img src=\"report.md\">")]
    [InlineData("<p>table-1.png</p>")]
    public void What_is_no_image_of_the_rendition_stays(string html) =>
        Assert.Equal(html, OwnImages.Inline(html, Files));
}
