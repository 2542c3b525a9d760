using Blog.Testing;
using Blog.Tests.Fakes;

namespace Blog.Tests.Commands.CrossPosts.Export;

/// <summary>The outbox is a folder that people read and change.</summary>
public sealed class ExportRunOutboxTests : IDisposable
{
    private const string Rendition = "outbox/crossposts/medium/chunks";

    private readonly CopiedSite _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("outbox")]
    [InlineData("outbox/crossposts")]
    [InlineData("outbox/crossposts/medium")]
    [InlineData(Rendition)]
    [InlineData("outbox/crossposts/medium/.chunks.old")]
    public void A_file_in_the_place_of_a_folder_is_left_to_its_owner(string path)
    {
        _site.Write(path, "mine");
        var result = Export();
        Assert.Equal(2, result.ExitCode);
        Assert.Equal($"error: '{path}' is in the way: a folder of this name is needed. Move it away.\n", result.Error);
        Assert.Equal("mine", _site.Read(path));
    }

    [Theory]
    [InlineData("outbox/crossposts/medium")]
    [InlineData(Rendition)]
    public void A_read_only_folder_stays_as_it_was(string path)
    {
        Assert.SkipUnless(UnixMode.AreThere, "Modes are of Unix.");
        Assert.Equal(0, Export().ExitCode);
        _site.Write(Rendition + "/report.md", "mine");
        var full = _site.Host.Folder.PathOf("site/" + path);
        var mode = UnixMode.Of(full);
        UnixMode.Set(full, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var result = Export();
        UnixMode.Set(full, mode);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("read-only", result.Error, StringComparison.Ordinal);
        Assert.Equal("mine", _site.Read(Rendition + "/report.md"));
    }

    [Theory]
    [InlineData("outbox")]
    [InlineData("outbox/crossposts/medium")]
    [InlineData(Rendition)]
    public void A_folder_that_somebody_deleted_is_made_again(string path)
    {
        var first = Files();
        Directory.Delete(_site.Host.Folder.PathOf("site/" + path), recursive: true);
        Assert.Equal(first, Files());
    }

    [Fact]
    public void A_file_that_somebody_changed_is_replaced()
    {
        Export();
        var text = _site.Read(Rendition + "/post.html");
        _site.Write(Rendition + "/post.html", "mine");
        Export();
        Assert.Equal(text, _site.Read(Rendition + "/post.html"));
    }

    [Fact]
    public void What_a_kill_left_goes()
    {
        _site.Write("outbox/crossposts/medium/.chunks.new/half.html", "x");
        _site.Write("outbox/crossposts/medium/.chunks.old/post.html", "x");
        Assert.Equal(0, Export().ExitCode);
        var left = Directory.EnumerateFileSystemEntries(_site.Host.Folder.PathOf("site/outbox/crossposts/medium"));
        Assert.Equal(["chunks"], left.Select(Path.GetFileName));
    }

    private string[] Files()
    {
        Assert.Equal(0, Export().ExitCode);
        return [.. _site.Host.Folder.Files("site/" + Rendition)];
    }

    private RunResult Export() => _site.Run("export", "chunks", "--to", "medium");
}
