using Blog.Testing;
using Blog.Workspace.Disk;

namespace Blog.Workspace.Tests.Disk;

public sealed class SiteFolderTests : IDisposable
{
    private readonly TestFolder _folder = new();

    [Fact]
    public void A_site_is_found_from_any_folder_inside_it()
    {
        Directory.CreateDirectory(_folder.PathOf("site/content/posts/deep"));
        Assert.Equal(_folder.Root, SiteFolder.FindFrom(_folder.PathOf("site/content/posts/deep"))?.FullPath);
    }

    [Fact]
    public void Outside_a_site_none_is_found() => Assert.Null(SiteFolder.FindFrom(_folder.Above));

    [Theory]
    [InlineData("site/output", "output")]
    [InlineData("site/a/b", "a/b")]
    public void A_path_inside_is_shown_from_the_root(string path, string shown) =>
        Assert.Equal(shown, SiteFolder.At(_folder.Root)!.Shown(_folder.PathOf(path)));

    [Fact]
    public void A_path_outside_is_shown_whole() =>
        Assert.Equal(_folder.PathOf("site-beside"), SiteFolder.At(_folder.Root)!.Shown(_folder.PathOf("site-beside")));

    public void Dispose() => _folder.Dispose();
}
