using Blog.Pages.Pictures;
using Blog.Text;

namespace Blog.Pages.Tests.Pictures;

public class PictureFileTests
{
    [Theory]
    [InlineData("photo.jpg", 640, ".avif", "photo.jpg.640.avif")]
    [InlineData("posts/a/Ein Bild.v2.png", 1280, ".webp", "posts/a/Ein Bild.v2.png.1280.webp")]
    public void Its_name_says_how_it_is_made(string original, int width, string extension, string path)
    {
        var file = new PictureFile(new SitePath(original), width, extension);
        Assert.Equal(path, file.Path.Value);
        Assert.Equal(file, PictureFile.Read(file.Path));
    }

    [Theory]
    [InlineData("photo.jpg")]
    [InlineData("photo.jpg.640.gif")]
    [InlineData("photo.jpg.0640.avif")]
    [InlineData("photo.jpg.640000.avif")]
    [InlineData("photo.jpg.-5.avif")]
    [InlineData("photo.jpg.٦٤٠.avif")]
    [InlineData("a.640/b.avif")]
    [InlineData(".640.avif")]
    [InlineData("")]
    public void Other_names_mean_no_picture(string path) => Assert.Null(PictureFile.Read(new SitePath(path)));
}
