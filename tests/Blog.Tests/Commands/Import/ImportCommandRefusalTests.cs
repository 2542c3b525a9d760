using Blog.Engine.Content;
using Blog.Testing;
using Blog.Tests.Fakes;

namespace Blog.Tests.Commands.Import;

public sealed class ImportCommandRefusalTests : IDisposable
{
    private readonly TestHost _host = new()
    {
        MakesRealSites = true,
        Themes = MemoryContentStore.OfTexts(TestTheme.Files.Select(f => KeyValuePair.Create(f.Path, f.Text))),
    };

    public ImportCommandRefusalTests()
    {
        _host.WorkingFolder = _host.Folder.PathOf("here");
        Directory.CreateDirectory(_host.WorkingFolder);
        _host.Import = PlainImport.Of;
        _host.Folder.Write("old/_posts/2020-01-01-a.md", "---\ntitle: A\n---\nText.\n");
    }

    public void Dispose() => _host.Dispose();

    [Fact]
    public void A_source_file_that_goes_while_it_is_read_does_not_become_an_empty_one()
    {
        _host.Run("import", "../old");
        _host.Import = request =>
        {
            File.Delete(_host.Folder.PathOf("old/_posts/2020-01-01-a.md"));
            return PlainImport.Of(request);
        };
        var result = _host.Run("import", "../old");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(
            "'_posts/2020-01-01-a.md' of the old blog cannot be read any more",
            result.Error,
            StringComparison.Ordinal
        );
        Assert.Equal("---\ntitle: A\n---\nText.\n", _host.Folder.Read("here/content/posts/2020-01-01-a.md"));
    }

    [Fact]
    public void The_moment_to_build_for_is_asked_before_anything_is_written()
    {
        _host.Variables["SOURCE_DATE_EPOCH"] = "yesterday";
        var result = _host.Run("import", "../old");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("SOURCE_DATE_EPOCH", result.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_host.WorkingFolder));
    }
}
