using Blog.Testing;
using Blog.Workspace.Importing;

namespace Blog.Workspace.Tests.Importing;

public sealed class SourceOpenerFileTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("text.zip", "no archive", "is not a ZIP archive.")]
    [InlineData("a.docx", "x", "is not an old blog.")]
    public void What_is_no_old_blog_is_refused(string name, string text, string why)
    {
        _folder.Write(name, text);
        using var opened = Open(name);
        Assert.Contains(why, opened.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_there_is_refused()
    {
        using var opened = Open("nothing");
        Assert.StartsWith("There is nothing at", opened.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void An_export_is_a_tree_of_one_file()
    {
        _folder.Write("my.ghost.json", "{}");
        using var opened = Open("my.ghost.json");
        Assert.Equal(["my.ghost.json"], opened.Tree!.Files.Select(f => f.Path.Value));
    }

    private SourceOpening Open(string name) =>
        new SourceOpener(new SourceLimits(20, 1000, 10_000, 10, 500, 8)).Open(
            _folder.PathOf(name),
            CancellationToken.None
        );
}
