using System.Text;
using Blog.Testing;
using Blog.Workspace.Disk;
using Blog.Workspace.Themes;

namespace Blog.Workspace.Tests.Themes;

public sealed class ThemeOriginalsTests : IDisposable
{
    private const string File = "layouts/post.html";

    private readonly TestFolder _folder = new();

    private ThemeOriginals Originals => new(SiteFolder.At(_folder.Root)!, "content/_theme");

    [Fact]
    public void An_original_is_found_with_its_version_and_replaces_an_earlier_one()
    {
        Assert.Null(Keep("0.9.0", "old"));
        Assert.Null(Keep("0.10.0", "new"));
        Assert.Equal(("0.10.0", "new"), Found());
        Assert.Equal([".copied/0.10.0/layouts/post.html"], _folder.Files("site/content/_theme"));
    }

    [Fact]
    public void Without_originals_there_is_none()
    {
        Assert.False(Originals.Any());
        Assert.Null(Originals.Find(File));
        Keep("0.1.0", "x");
        Assert.True(Originals.Any());
        Assert.Null(Originals.Find("layouts/page.html"));
    }

    [Fact]
    public void Of_two_that_a_merge_brought_the_last_one_counts()
    {
        Keep("0.1.0", "x");
        _folder.Age("site/content/_theme");
        _folder.Write("site/content/_theme/.copied/0.0.9/" + File, "y");
        Assert.Equal(("0.0.9", "y"), Found());
    }

    [Fact]
    public void A_link_is_no_original()
    {
        _folder.Link("site/content/_theme/.copied/0.1.0/" + File, "/dev/zero");
        Assert.Null(Originals.Find(File));
    }

    [Fact]
    public void A_file_in_the_way_is_said()
    {
        _folder.Write("site/content/_theme/.copied", "mine");
        Assert.NotNull(Keep("0.1.0", "x"));
        Assert.Equal("mine", _folder.Read("site/content/_theme/.copied"));
    }

    public void Dispose() => _folder.Dispose();

    private string? Keep(string version, string text) => Originals.Keep(version, File, Encoding.UTF8.GetBytes(text));

    private (string Version, string Text)? Found() =>
        Originals.Find(File) is { } found ? (found.Version, Encoding.UTF8.GetString(found.Bytes.Span)) : null;
}
