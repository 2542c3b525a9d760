using Blog.Testing;
using Blog.Workspace.Disk;
using Blog.Workspace.Disk.Changes;
using Blog.Workspace.Publishing;
using Blog.Workspace.Publishing.Folders;
using Blog.Workspace.Tests.Publishing.Exchange;

namespace Blog.Workspace.Tests.Publishing.Folders;

public sealed class WorkFolderTests : IDisposable
{
    private readonly TestFolder _folder = new();

    [Theory]
    [InlineData("site/.output.blog/files")]
    [InlineData("site/.output.blog/old")]
    [InlineData("site/.output.blog/site")]
    [InlineData("site/.output.blog/journal.json/x")]
    [InlineData("site/.output.blog/returning/x")]
    [InlineData("site/.output.blog/files/index.html")]
    [InlineData("site/output/.blog-staging/files")]
    [InlineData("site/output/.blog-staging/files/index.html")]
    [InlineData("site/output/.blog-staging/lock")]
    public void What_is_left_in_it_is_removed_whatever_it_is(string left)
    {
        _folder.Write(left, "left");
        Publish();
        Assert.Equal(["a.html", "b.html"], _folder.Files("site/output"));
        OutputCopyCheck.IsTidy(_folder, OutputFolder.Choose(SiteFolder.At(_folder.Root)!, null).Folder!);
        Assert.False(Path.Exists(_folder.PathOf("site/output/.blog-staging")));
    }

    [Theory]
    [InlineData("site/.output.blog/files")]
    [InlineData("site/output/.blog-staging/files")]
    public void A_link_in_it_is_removed_and_not_followed(string link)
    {
        _folder.Write("outside/mine.txt", "mine");
        _folder.Link(link, _folder.PathOf("outside"));
        Publish();
        Assert.False(new FileInfo(_folder.PathOf(link)) is { LinkTarget: not null });
        Assert.Equal(["mine.txt"], _folder.Files("outside"));
    }

    [Theory]
    [InlineData("site/.output.blog/mine.txt")]
    [InlineData("site/output/.blog-staging/mine.txt")]
    public void What_an_author_put_there_stays(string mine)
    {
        _folder.Write(mine, "mine");
        Publish();
        Assert.Equal("mine", _folder.Read(mine));
    }

    public void Dispose() => _folder.Dispose();

    private void Publish()
    {
        var folder = OutputFolder.Choose(SiteFolder.At(_folder.Root)!, null).Folder!;
        var site = FakeSite.Of(("a.html", "a"), ("b.html", "b")).ToSite();
        var policy = new DiagnosticPolicy([], false);
        Assert.True(Publisher.Publish(site, folder, new DiskChanges(), policy, (_, _) => { }).IsPublished);
    }
}
