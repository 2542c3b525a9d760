using Blog.Testing;
using Blog.Text.Fingerprints;
using Blog.Workspace.Disk;
using Blog.Workspace.Disk.Changes;
using Blog.Workspace.Publishing;
using Blog.Workspace.Publishing.Folders;

namespace Blog.Workspace.Tests.Publishing.Folders;

public sealed class ManifestTests : IDisposable
{
    private const string List = "site/output/.blog-manifest.json";

    private readonly TestFolder _folder = new();

    [Fact]
    public void It_names_no_page_and_no_fingerprint_of_a_text_that_could_be_guessed()
    {
        Publish(("index.html", "home"), ("posts/secret/index.html", "42"));
        var list = _folder.Read(List);
        Assert.DoesNotContain("secret", list, StringComparison.Ordinal);
        Assert.DoesNotContain("index", list, StringComparison.Ordinal);
        Assert.DoesNotContain(Fingerprint.Of("42"u8).ToString(), list, StringComparison.Ordinal);
    }

    [Fact]
    public void One_of_an_earlier_version_still_says_what_is_stale_and_is_replaced()
    {
        WriteNamed(("index.html", "home"), ("posts/secret/index.html", "old"));
        _folder.Write("site/output/posts/secret/index.html", "old");
        _folder.Write("site/output/posts/secret/mine.txt", "mine");
        _folder.Write("site/output/index.html", "home");
        Assert.Equal(1, Publish(("index.html", "home")).Removed);
        Assert.Equal(["index.html", "posts/secret/mine.txt"], _folder.Files("site/output"));
        Assert.DoesNotContain("secret", _folder.Read(List), StringComparison.Ordinal);
    }

    [Fact]
    public void One_of_an_earlier_version_is_replaced_even_when_nothing_else_changes()
    {
        WriteNamed(("index.html", "home"));
        _folder.Write("site/output/index.html", "home");
        var result = Publish(("index.html", "home"));
        Assert.Equal((0, 0), (result.Written, result.Removed));
        Assert.DoesNotContain("index", _folder.Read(List), StringComparison.Ordinal);
        Assert.Equal(1, Publish(("index.html", "HOME")).Written);
    }

    [Fact]
    public void Without_it_no_file_is_taken_for_the_programs_own()
    {
        Publish(("index.html", "home"), ("old.html", "old"));
        File.Delete(_folder.PathOf(List));
        Assert.True(Publish(("index.html", "home")).IsPublished);
        Assert.Equal(["index.html", "old.html"], _folder.Files("site/output"));
        File.Delete(_folder.PathOf(List));
        var changed = Publish(("index.html", "HOME"));
        Assert.Equal(["'output/index.html' was not written by this program."], changed.Obstacles);
        Assert.Equal("home", _folder.Read("site/output/index.html"));
    }

    [Fact]
    public void A_pipe_in_its_place_is_not_waited_for()
    {
        _folder.Pipe(List);
        Assert.True(Publish(("index.html", "home")).IsPublished);
        Assert.StartsWith("{", _folder.Read(List), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private void WriteNamed(params (string Path, string Text)[] files) =>
        _folder.Write(
            List,
            "{\"format\":1,\"files\":{"
                + string.Join(
                    ',',
                    files.Select(f => $"\"{f.Path}\":\"{Fingerprint.Of(System.Text.Encoding.UTF8.GetBytes(f.Text))}\"")
                )
                + "}}"
        );

    private PublishResult Publish(params (string Path, string Text)[] files)
    {
        var folder = OutputFolder.Choose(SiteFolder.At(_folder.Root)!, null).Folder!;
        var site = FakeSite.Of(files).ToSite();
        return Publisher.Publish(site, folder, new DiskChanges(), new DiagnosticPolicy([], false), (_, _) => { });
    }
}
