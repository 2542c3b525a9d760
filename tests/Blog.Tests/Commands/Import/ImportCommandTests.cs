using System.IO.Compression;
using Blog.Engine.Content;
using Blog.Import;
using Blog.Testing;
using Blog.Tests.Fakes;

namespace Blog.Tests.Commands.Import;

public sealed class ImportCommandTests : IDisposable
{
    private readonly TestHost _host = new()
    {
        MakesRealSites = true,
        Themes = MemoryContentStore.OfTexts(TestTheme.Files.Select(f => KeyValuePair.Create(f.Path, f.Text))),
    };

    private ImportRequest? _request;

    public ImportCommandTests()
    {
        _host.WorkingFolder = _host.Folder.PathOf("here");
        Directory.CreateDirectory(_host.WorkingFolder);
        _host.Import = Import;
        Old("_config.yml", "title: Notes\n");
        Old("_posts/2020-01-01-a.md", "---\ntitle: A\n---\nText.\n");
        Old("_posts/2020-01-02-b.md", "---\ntitle: B\n---\n[x](/nowhere/)\n");
    }

    public void Dispose() => _host.Dispose();

    [Fact]
    public void An_empty_working_folder_becomes_the_blog()
    {
        var before = _host.Folder.Picture("old");
        var result = _host.Run("import", "../old");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(
            [
                ".gitignore",
                "content/import.lock.yml",
                "content/posts/2020-01-01-a.md",
                "content/posts/2020-01-02-b.md",
                "content/site.yml",
                "import-report.md",
            ],
            Files("here").Where(f => !f.StartsWith(".cache", StringComparison.Ordinal))
        );
        Assert.Contains(
            "2 documents of Jekyll came from old to this folder: 1 without a remark",
            result.Out,
            StringComparison.Ordinal
        );
        Assert.Contains("A build will say: 1 × BLOG060 (error).", result.Out, StringComparison.Ordinal);
        Assert.Contains("The whole report: import-report.md", result.Out, StringComparison.Ordinal);
        Assert.Contains(
            "- `{% foo %}`: left as it is (1 time): `_posts/2020-01-02-b.md:4`",
            _host.Folder.Read("here/import-report.md"),
            StringComparison.Ordinal
        );
        Assert.Equal(before, _host.Folder.Picture("old"));
        Assert.Equal(1, _host.Run("build", "--keep-going").ExitCode);
        Assert.True(File.Exists(_host.Folder.PathOf("here/output/posts/a/index.html")));
        Assert.False(File.Exists(_host.Folder.PathOf("here/output/import.lock.yml")));
    }

    [Fact]
    public void Importing_again_brings_what_is_new_and_keeps_what_was_edited()
    {
        _host.Run("import", "../old");
        _host.Folder.Write("here/content/posts/2020-01-01-a.md", "---\ntitle: Mine\n---\n");
        File.Delete(_host.Folder.PathOf("here/content/posts/2020-01-02-b.md"));
        Old("_posts/2020-01-03-c.md", "---\ntitle: C\n---\n");
        var result = _host.Run("import", "../old");
        Assert.Contains("The import wrote 1 new file.", result.Out, StringComparison.Ordinal);
        Assert.Contains(
            "1 file that you deleted or renamed here did not come back.",
            result.Out,
            StringComparison.Ordinal
        );
        Assert.Equal("---\ntitle: Mine\n---\n", _host.Folder.Read("here/content/posts/2020-01-01-a.md"));
        Assert.False(File.Exists(_host.Folder.PathOf("here/content/posts/2020-01-02-b.md")));
        Assert.True(File.Exists(_host.Folder.PathOf("here/content/posts/2020-01-03-c.md")));
    }

    [Fact]
    public void Where_there_are_other_files_the_blog_gets_a_folder_named_after_the_old_one()
    {
        _host.Folder.Write("here/notes.txt", "");
        Assert.Contains("to old-moved/:", _host.Run("import", "../old").Out, StringComparison.Ordinal);
        Assert.True(File.Exists(_host.Folder.PathOf("here/old-moved/content/site.yml")));
        Assert.Equal(0, _host.Run("import", "../old").ExitCode);
        _host.Folder.Write("here/zip-moved/mine.txt", "");
        Zip();
        Assert.Equal(2, _host.Run("import", "../zip.zip").ExitCode);
        Assert.Equal(0, _host.Run("import", "../zip.zip", "--into", "zip-moved").ExitCode);
    }

    [Theory]
    [InlineData("../old", "--into", "../old", "lies in the old blog, which is only read")]
    [InlineData("../old", "--into", "../old/new", "lies in the old blog, which is only read")]
    [InlineData("../old", "--into", "../old/_config.yml", "is a file")]
    [InlineData("../nothing", "--into", "new", "There is nothing at")]
    [InlineData("../old/_posts/2020-01-01-a.md", "--into", "new", "is not an old blog")]
    [InlineData("../old", "--dates", "ymd", "is neither dmy")]
    public void What_cannot_be_imported_is_refused_and_nothing_is_written(
        string path,
        string option,
        string value,
        string why
    )
    {
        var before = _host.Folder.Picture("old");
        var result = _host.Run("import", path, option, value);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(why, result.Error, StringComparison.Ordinal);
        Assert.Equal(before, _host.Folder.Picture("old"));
        Assert.Empty(Files("here"));
    }

    [Theory]
    [InlineData("content", "old")]
    [InlineData(".cache", "old/_posts")]
    public void A_blog_whose_folders_lead_into_the_old_one_is_refused(string link, string target)
    {
        Directory.CreateSymbolicLink(_host.Folder.PathOf($"here/{link}"), _host.Folder.PathOf(target));
        var before = _host.Folder.Picture("old");
        var result = _host.Run("import", "../old", "--into", ".");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("which is only read", result.Error, StringComparison.Ordinal);
        Assert.Equal(before, _host.Folder.Picture("old"));
    }

    [Fact]
    public void The_content_of_a_blog_is_not_imported_into_the_blog_itself()
    {
        _host.Folder.Write("here/content/posts/2020-01-01-a.md", "---\ntitle: A\n---\n");
        Assert.Equal(2, _host.Run("import", "content", "--into", ".").ExitCode);
        Assert.Equal(["content/posts/2020-01-01-a.md"], Files("here"));
    }

    [Fact]
    public void Another_blog_does_not_come_over_the_files_of_the_first()
    {
        _host.Run("import", "../old");
        var before = _host.Folder.Read("here/content/posts/2020-01-01-a.md");
        _host.Folder.Write("other/_posts/2020-01-01-a.md", "---\ntitle: Other\n---\n");
        var result = _host.Run("import", "../other", "--into", ".");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("has the files of another blog (old)", result.Error, StringComparison.Ordinal);
        Assert.Equal(before, _host.Folder.Read("here/content/posts/2020-01-01-a.md"));
    }

    [Fact]
    public void What_the_importer_refuses_is_told()
    {
        _host.Import = _ => new ImportedBlog { Refusal = "No generator is known." };
        var result = _host.Run("import", "../old");
        Assert.Equal((2, "error: No generator is known.\n"), (result.ExitCode, result.Error));
        Assert.Empty(Files("here"));
    }

    [Fact]
    public void A_rehearsal_prints_the_report_and_writes_nothing()
    {
        var result = _host.Run("import", "../old", "--dry-run");
        Assert.StartsWith(
            "# Import report\n\n2 documents of Jekyll would come from old",
            result.Out,
            StringComparison.Ordinal
        );
        Assert.Contains("| BLOG060 | error | 1 |", result.Out, StringComparison.Ordinal);
        Assert.Empty(Files("here"));
    }

    [Fact]
    public void The_options_reach_the_importer()
    {
        _host.Run("import", "../old", "--from", "hugo", "--dates", "dmy", "--base-url", "https://new.example/b/");
        Assert.Equal(
            ("hugo", DayOrder.DayFirst, "https://new.example/b/"),
            (_request!.From, _request.Dates!.Value, _request.BaseUrl)
        );
    }

    [Fact]
    public void An_archive_is_imported_as_its_folder_is()
    {
        Zip();
        var result = _host.Run("import", "../zip.zip", "--json");
        Assert.Equal(2, result.Json.GetProperty("documents").GetArrayLength());
        Assert.Equal("Jekyll", result.Json.GetProperty("source").GetString());
        Assert.Equal("import-report.md", result.Json.GetProperty("report").GetString());
        Assert.Equal("new", result.Json.GetProperty("files")[0].GetProperty("step").GetString());
        Assert.Equal("lost", result.Json.GetProperty("remarks")[0].GetProperty("kind").GetString());
        Assert.Equal("redirect", result.Json.GetProperty("addresses")[0].GetProperty("answer").GetString());
        Assert.Equal("BLOG060", result.Json.GetProperty("findings")[0].GetProperty("id").GetString());
    }

    [Fact]
    public void A_ledger_that_cannot_be_read_stops_the_import()
    {
        _host.Run("import", "../old");
        _host.Folder.Write("here/content/import.lock.yml", "<<<<<<< HEAD\n");
        var result = _host.Run("import", "../old");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("content/import.lock.yml", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_stays_under_its_former_name_counts_by_what_a_build_says_of_it_there()
    {
        _host.Run("import", "../old");
        Old("_posts/2020-01-03-b.md", "---\ntitle: B\n---\nText.\n");
        File.Delete(_host.Folder.PathOf("old/_posts/2020-01-02-b.md"));
        _host.Folder.Write("here/content/posts/2020-01-02-b.md", "---\ntitle: Mine\n---\n[x](/nowhere/)\n");
        _host.Run("import", "../old");
        var report = _host.Folder.Read("here/import-report.md");
        Assert.Contains("| documents | 2 |", report, StringComparison.Ordinal);
        Assert.Contains("| without an error in a build | 1 |", report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_that_leaves_the_content_is_in_the_report_and_not_on_the_disk()
    {
        Old("_posts/evil.md", "../../evil.md");
        _host.Run("import", "../old");
        Assert.Contains("it is not written: ", _host.Folder.Read("here/import-report.md"), StringComparison.Ordinal);
        Assert.False(File.Exists(_host.Folder.PathOf("evil.md")));
    }

    [Fact]
    public void Pictures_are_fetched_when_they_are_asked_for()
    {
        Old("_posts/2020-01-02-b.md", "---\ntitle: B\n---\n![x](https://pics.example/x.png)\n");
        var pages = new FakePages();
        pages.WithPicture("https://pics.example/x.png", [0x89, .. "PNG\r\n\u001a\n"u8, 1, 2, 3]);
        (_host.Network, _host.Clock.AutoAdvanceAmount) = (pages, TimeSpan.FromSeconds(2));
        Assert.Contains(
            "1 picture: 1 fetched.",
            _host.Run("import", "../old", "--fetch-images").Out,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "(2020-01-02-b/x.png)",
            _host.Folder.Read("here/content/posts/2020-01-02-b.md"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "do not go together",
            _host.Run("import", "../old", "--fetch-images", "--dry-run").Error,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "do not go together",
            _host.Run("import", "../old", "--fetch-images", "--json").Out,
            StringComparison.Ordinal
        );
    }

    private ImportedBlog Import(ImportRequest request)
    {
        _request = request;
        return PlainImport.Of(request);
    }

    private IEnumerable<string> Files(string folder) =>
        Directory
            .EnumerateFiles(_host.Folder.PathOf(folder), "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(_host.Folder.PathOf(folder), f).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    private void Old(string path, string text) => _host.Folder.Write("old/" + path, text);

    private void Zip() => ZipFile.CreateFromDirectory(_host.Folder.PathOf("old"), _host.Folder.PathOf("zip.zip"));
}
