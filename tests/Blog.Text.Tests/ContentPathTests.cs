namespace Blog.Text.Tests;

public sealed class ContentPathTests
{
    [Theory]
    [InlineData("content/posts", "../images/x.png", "content/images/x.png")]
    [InlineData("content/posts", "x.md", "content/posts/x.md")]
    [InlineData("content/posts", "./a/./x.md", "content/posts/a/x.md")]
    [InlineData("content/posts", "a//x.md", "content/posts/a/x.md")]
    [InlineData("content/posts", "../..", "")]
    [InlineData("content/posts", "a/../../x.md", "content/x.md")]
    [InlineData("", "x.md", "x.md")]
    [InlineData("content/posts", ".../x", "content/posts/.../x")]
    public void A_reference_is_resolved_from_its_folder(string folder, string reference, string expected) =>
        Assert.Equal(new ContentPath(expected), ContentPath.Resolve(folder, reference));

    [Theory]
    [InlineData("content", "../../x")]
    [InlineData("", "..")]
    [InlineData("content", "../../content/x")]
    public void A_reference_that_leaves_the_site_is_none(string folder, string reference) =>
        Assert.Null(ContentPath.Resolve(folder, reference));

    [Theory]
    [InlineData("content/posts/2020-11-14-hdf5.MD", "2020-11-14-hdf5.MD", "2020-11-14-hdf5", ".md", "content/posts")]
    [InlineData("README", "README", "README", "", "")]
    [InlineData("a.b/c.tar.gz", "c.tar.gz", "c.tar", ".gz", "a.b")]
    public void A_path_has_parts(string path, string name, string stem, string extension, string folder)
    {
        var content = new ContentPath(path);

        Assert.Equal((name, stem, extension, folder), (content.Name, content.Stem, content.Extension, content.Folder));
    }

    [Theory]
    [InlineData("content/posts/a.md", "content/posts", true)]
    [InlineData("content/posts/a.md", "content", true)]
    [InlineData("content/posts/a.md", "", true)]
    [InlineData("content/posts2/a.md", "content/posts", false)]
    [InlineData("content/posts", "content/posts", false)]
    [InlineData("Content/a.md", "content", false)]
    public void A_file_is_below_the_folders_on_its_path(string path, string folder, bool expected) =>
        Assert.Equal(expected, new ContentPath(path).IsBelow(folder));

    [Fact]
    public void Paths_are_ordered_by_their_code_units()
    {
        Assert.True(new ContentPath("B") < new ContentPath("a"));
        Assert.True(new ContentPath("a") <= new ContentPath("a"));
        Assert.True(new ContentPath("é") > new ContentPath("z"));
        Assert.True(new ContentPath("a-b") >= new ContentPath("a"));
        Assert.NotEqual(new ContentPath("A"), new ContentPath("a"));
    }
}
