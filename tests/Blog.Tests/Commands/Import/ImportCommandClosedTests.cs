using Blog.Engine.Content;
using Blog.Testing;
using Blog.Tests.Fakes;

namespace Blog.Tests.Commands.Import;

public sealed class ImportCommandClosedTests : IDisposable
{
    private const string Post = "here/content/posts/2020-01-01-a.md";
    private const string Mine = "---\ntitle: Mine # see below\n---\nMy text.\n";

    private readonly TestHost _host = new()
    {
        MakesRealSites = true,
        Themes = MemoryContentStore.OfTexts(TestTheme.Files.Select(f => KeyValuePair.Create(f.Path, f.Text))),
    };

    public ImportCommandClosedTests()
    {
        _host.WorkingFolder = _host.Folder.PathOf("here");
        Directory.CreateDirectory(_host.WorkingFolder);
        _host.Import = PlainImport.Of;
        Old("---\ntitle: A\n---\nText.\n");
        _host.Run("import", "../old");
        _host.Folder.Write(Post, Mine);
    }

    public void Dispose() => _host.Dispose();

    [Fact]
    public void What_was_edited_here_and_is_held_back_there_becomes_a_draft_and_nothing_else_of_it_changes()
    {
        Old("---\ntitle: A\ndraft: true\n---\nText.\n");
        var result = _host.Run("import", "../old");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(Mine.Replace("---\nt", "---\ndraft: true\nt", StringComparison.Ordinal), _host.Folder.Read(Post));
        Assert.Contains("- Look at the 1 document of yours that became drafts", result.Out, StringComparison.Ordinal);
        Assert.Contains(" 1 as drafts.", result.Out, StringComparison.Ordinal);
        Assert.Contains(
            "`content/posts/2020-01-01-a.md`: the old blog holds it back now: draft: true was added",
            _host.Folder.Read("here/import-report.md"),
            StringComparison.Ordinal
        );
        Assert.Equal(0, _host.Run("build").ExitCode);
        Assert.False(File.Exists(_host.Folder.PathOf("here/output/posts/a/index.html")));
    }

    [Fact]
    public void What_its_author_opens_again_stays_open_until_the_old_blog_opens_and_closes_it()
    {
        Old("---\ntitle: A\ndraft: true\n---\nText.\n");
        _host.Run("import", "../old");
        _host.Folder.Write(Post, Mine);
        Old("---\ntitle: A, changed\ndraft: true\n---\nText.\n");
        Assert.DoesNotContain("drafts:", _host.Run("import", "../old").Out, StringComparison.Ordinal);
        Assert.Equal(Mine, _host.Folder.Read(Post));
        Old("---\ntitle: A, open\n---\nText.\n");
        _host.Run("import", "../old");
        Assert.Equal(Mine, _host.Folder.Read(Post));
        Old("---\ntitle: A, closed\ndraft: true\n---\nText.\n");
        _host.Run("import", "../old");
        Assert.Contains("draft: true", _host.Folder.Read(Post), StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_that_its_author_published_here_stays_published()
    {
        _host.Folder.Write("old/_posts/b.md", "---\ntitle: B\ndraft: true\n---\n");
        _host.Run("import", "../old");
        _host.Folder.Write("here/content/posts/b.md", Mine);
        _host.Folder.Write("old/_posts/b.md", "---\ntitle: B2\ndraft: true\n---\n");
        _host.Run("import", "../old");
        Assert.Equal(Mine, _host.Folder.Read("here/content/posts/b.md"));
    }

    [Fact]
    public void Where_it_cannot_be_done_the_command_fails_and_names_the_file_first_and_tries_again()
    {
        Old("---\ntitle: A\ndraft: true\n---\nText.\n");
        _host.Folder.Write(Post, "---\ntitle: [Mine\n---\n");
        foreach (var _ in new[] { 1, 2 })
        {
            var result = _host.Run("import", "../old");
            Assert.Equal(1, result.ExitCode);
            Assert.StartsWith(
                "error: 'content/posts/2020-01-01-a.md' is public here and held back in the old blog.",
                result.Error.TrimStart('\r'),
                StringComparison.Ordinal
            );
            Assert.Contains("- Decide first on the 1 document held back", result.Out, StringComparison.Ordinal);
            Assert.Equal("---\ntitle: [Mine\n---\n", _host.Folder.Read(Post));
        }

        var json = _host.Run("import", "../old", "--json");
        Assert.Equal(1, json.ExitCode);
        Assert.Equal("content/posts/2020-01-01-a.md", json.Json.GetProperty("public_here")[0].GetString());
        _host.Folder.Write(Post, Mine);
        Assert.Equal(0, _host.Run("import", "../old").ExitCode);
        Assert.Contains("draft: true", _host.Folder.Read(Post), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rehearsal_says_what_becomes_a_draft_and_changes_nothing()
    {
        Old("---\ntitle: A\ndraft: true\n---\nText.\n");
        var result = _host.Run("import", "../old", "--dry-run");
        Assert.Contains("1 document of yours", result.Out, StringComparison.Ordinal);
        Assert.Equal(Mine, _host.Folder.Read(Post));
    }

    private void Old(string text) => _host.Folder.Write("old/_posts/2020-01-01-a.md", text);
}
