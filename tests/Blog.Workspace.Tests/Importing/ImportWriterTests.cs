using System.Collections.Immutable;
using System.Text;
using Blog.Import;
using Blog.Import.Ledger;
using Blog.Testing;
using Blog.Text;
using Blog.Workspace.Importing;
using Blog.Workspace.Tests.Fakes;

namespace Blog.Workspace.Tests.Importing;

public sealed class ImportWriterTests : IDisposable
{
    private readonly TestFolder _folder = new();

    private ImportFolder Target => new(_folder.PathOf("new"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void All_files_are_written_and_importing_again_changes_nothing()
    {
        Import(("content/site.yml", "title: A\n"), ("content/posts/a.md", "A"), ("content/i/x.png", "P"));
        Assert.Equal("A", Read("posts/a.md"));
        Assert.Equal("P", Read("i/x.png"));
        _folder.Age("new/content");
        var steps = Import(("content/site.yml", "title: A\n"), ("content/posts/a.md", "A"), ("content/i/x.png", "P"));
        Assert.All(steps, s => Assert.Equal(ImportStep.Same, s.Step));
        Assert.True(_folder.IsAged("new/content/posts/a.md"));
        Assert.False(Directory.Exists(_folder.PathOf("new/.cache/import")));
    }

    [Fact]
    public void What_is_new_comes_and_what_the_author_did_stays()
    {
        Import(
            ("content/posts/edited.md", "1"),
            ("content/posts/renamed.md", "2"),
            ("content/posts/gone.md", "3"),
            ("content/posts/same.md", "4"),
            ("content/posts/both.md", "5")
        );
        Write("posts/edited.md", "mine");
        Write("posts/both.md", "mine too");
        File.Move(PathOf("posts/renamed.md"), PathOf("posts/other.md"));
        File.Delete(PathOf("posts/gone.md"));
        Write("posts/taken.md", "of mine");
        Import(
            ("content/posts/edited.md", "1"),
            ("content/posts/renamed.md", "2+"),
            ("content/posts/gone.md", "3"),
            ("content/posts/same.md", "4+"),
            ("content/posts/both.md", "5+"),
            ("content/posts/new.md", "6"),
            ("content/posts/taken.md", "7")
        );
        Assert.Equal(
            ["both.md", "edited.md", "new.md", "other.md", "same.md", "taken.md"],
            Directory.GetFiles(PathOf("posts")).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            ["mine too", "mine", "6", "2", "4+", "of mine"],
            new[] { "both", "edited", "new", "other", "same", "taken" }.Select(n => Read($"posts/{n}.md"))
        );
    }

    [Fact]
    public void What_stayed_once_stays_at_the_next_import_as_well()
    {
        Import(("content/posts/a.md", "1"));
        Write("posts/a.md", "mine");
        Assert.Equal(ImportStep.BothChanged, Import(("content/posts/a.md", "2")).Single().Step);
        Assert.Equal(ImportStep.BothChanged, Import(("content/posts/a.md", "2")).Single().Step);
        Assert.Equal(ImportStep.Same, Import(("content/posts/a.md", "1")).Single().Step);
        Assert.Equal("mine", Read("posts/a.md"));
    }

    [Fact]
    public void A_document_that_has_another_name_there_moves()
    {
        Import(Source("content/posts/2020-01-01-a.md", "1"));
        Import(Source("content/posts/2020-01-02-a.md", "2"));
        Assert.False(File.Exists(PathOf("posts/2020-01-01-a.md")));
        Assert.Equal("2", Read("posts/2020-01-02-a.md"));
        Assert.Equal(ImportStep.Same, Import(Source("content/posts/2020-01-02-a.md", "2")).Single().Step);
    }

    [Fact]
    public void A_post_that_became_a_draft_there_under_another_name_is_no_longer_public_here()
    {
        Import(Text("_posts/2020-01-02-p.md", "content/posts/2020-01-02-p.md", "---\ntitle: P\n---\nText."));
        Import(Text("_drafts/p.md", "content/posts/p.md", "---\ntitle: P\ndraft: true\n---\nText."));
        Assert.Equal(["p.md"], Directory.GetFiles(PathOf("posts")).Select(Path.GetFileName));
        Assert.Contains("draft: true", Read("posts/p.md"), StringComparison.Ordinal);
        Assert.True(Target.IsHeldBack(new ContentPath("content/posts/p.md")));
    }

    [Theory]
    [InlineData("new/.cache", "elsewhere/cache")]
    [InlineData("new/content/posts", "elsewhere/posts")]
    public void Nothing_is_written_or_removed_through_a_link(string link, string target)
    {
        _folder.Write($"{target}/import/mine.txt", "mine");
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.PathOf(link))!);
        Directory.CreateSymbolicLink(_folder.PathOf(link), _folder.PathOf(target));
        var before = _folder.Picture("elsewhere");
        var plan = Target.Plan(ImportLedger.Empty, Files([("content/posts/a.md", "A")]), CancellationToken.None);
        var (written, problem) = new ImportWriter(Target, TimeProvider.System).Write(
            plan,
            ImportLedger.Empty,
            "Jekyll",
            _ => { },
            CancellationToken.None
        );
        Assert.True(written is null && problem!.Contains("symbolic link", StringComparison.Ordinal), problem);
        Assert.Equal(before, _folder.Picture("elsewhere"));
    }

    [Fact]
    public void Wherever_a_machine_stops_every_file_is_whole_and_the_same_import_completes_the_blog()
    {
        (string, string)[] first =
        [
            ("content/site.yml", "title: A\n"),
            .. Posts("one one one"),
            ("content/z.md", "z z"),
        ];
        (string, string)[] second =
        [
            ("content/site.yml", "title: A\n"),
            .. Posts("two two two"),
            ("content/y.md", "y y"),
        ];
        var stopped = 0;
        for (var after = 0; ; after++)
        {
            if (Directory.Exists(Target.FullPath))
                Directory.Delete(Target.FullPath, recursive: true);
            // Of the first import the author edited one post and deleted another.
            if (after % 2 == 1)
            {
                Import(first);
                Write("posts/1.md", "mine");
                File.Delete(PathOf("posts/2.md"));
            }

            var wasSite = File.Exists(PathOf("site.yml"));
            var machine = new StoppingMachine(after / 2);
            var isWhole = false;
            try
            {
                Import(machine, second);
                isWhole = true;
            }
            catch (MachineStoppedException)
            {
                stopped++;
                Assert.All(Written(), f => Assert.Contains(File.ReadAllText(f), Whole(first, second)));
                // The folder becomes a site only when everything is there.
                Assert.True(wasSite || !File.Exists(PathOf("site.yml")) || File.Exists(PathOf("y.md")));
                Import(second);
            }

            Assert.Equal("two two two", Read("posts/0.md"));
            Assert.Equal("y y", Read("y.md"));
            Assert.Equal(after % 2 == 1 ? "mine" : "two two two", Read("posts/1.md"));
            Assert.Equal(after % 2 == 0, File.Exists(PathOf("posts/2.md")));
            if (isWhole && after % 2 == 1)
                break;
        }

        Assert.InRange(stopped, 10, 200);
    }

    [Fact]
    public void A_cancelled_import_writes_nothing()
    {
        using var cancelled = new CancellationTokenSource();
        var files = Files([("content/site.yml", "title: A\n"), .. Posts("x")]);
        var plan = Target.Plan(ImportLedger.Empty, files, CancellationToken.None);
        var writer = new ImportWriter(Target, TimeProvider.System);
        Assert.Throws<OperationCanceledException>(() =>
            writer.Write(
                plan,
                ImportLedger.Empty,
                "Jekyll",
                done =>
                {
                    if (done == 2)
                        cancelled.Cancel();
                },
                cancelled.Token
            )
        );
        Assert.False(Directory.Exists(_folder.PathOf("new/content")));
        Assert.False(Directory.Exists(_folder.PathOf("new/.cache/import")));
    }

    [Theory]
    [InlineData("content/../../evil.md")]
    [InlineData("../evil.md")]
    [InlineData("/tmp/evil.md")]
    [InlineData("themes/evil.md")]
    [InlineData("content/a:b.md")]
    [InlineData("content/import.lock.yml")]
    [InlineData("content/posts/")]
    [InlineData("content/x. ")]
    public void A_path_that_leaves_the_content_is_not_written(string path)
    {
        Assert.NotNull(ImportFolder.WhyRefused(new ContentPath(path)));
        Import((path, "evil"), ("content/a.md", "A"));
        Assert.Equal(["content/a.md"], Ledger().Files.Select(f => f.Path.Value));
    }

    [Fact]
    public void Of_two_paths_that_differ_in_case_one_is_written()
    {
        Import(("content/a.md", "1"), ("content/A.md", "2"));
        Assert.Equal("content/a.md", Assert.Single(Ledger().Files).Path.Value);
    }

    [Fact]
    public void A_report_that_its_author_changed_stays()
    {
        Import(("content/a.md", "1"));
        var writer = new ImportWriter(Target, TimeProvider.System);
        Assert.Equal("import-report.md", writer.WriteReport(Ledger(), "one").File);
        Assert.Equal("import-report.md", writer.WriteReport(Ledger(), "two").File);
        _folder.Write("new/import-report.md", "two, done");
        Assert.Equal("import-report-2.md", writer.WriteReport(Ledger(), "three").File);
        Assert.Equal("two, done", _folder.Read("new/import-report.md"));
    }

    [Fact]
    public void A_folder_with_nothing_of_the_author_is_empty()
    {
        Assert.True(Target.IsEmpty);
        _folder.Write("new/.git/config", "");
        _folder.Write("new/README.md", "");
        Assert.True(Target.IsEmpty);
        _folder.Write("new/a.md", "");
        Assert.False(Target.IsEmpty);
    }

    private static (string, string)[] Posts(string text) =>
        [.. Enumerable.Range(0, 4).Select(i => ($"content/posts/{i}.md", text))];

    private static HashSet<string> Whole(params (string, string Text)[][] imports) =>
        [.. imports.SelectMany(i => i).Select(f => f.Text), "mine"];

    private IEnumerable<string> Written() =>
        Directory.Exists(_folder.PathOf("new/content"))
            ? Directory
                .EnumerateFiles(_folder.PathOf("new/content"), "*", SearchOption.AllDirectories)
                .Where(f => !f.EndsWith("import.lock.yml", StringComparison.Ordinal))
            : [];

    private ImmutableArray<PlannedFile> Import(params (string Path, string Text)[] files) => Import(null, files);

    private ImmutableArray<PlannedFile> Import(params ImportedFile[] files) => Import(null, files);

    private ImmutableArray<PlannedFile> Import(StoppingMachine? machine, (string, string)[] files) =>
        Import(machine, Files(files));

    private ImmutableArray<PlannedFile> Import(StoppingMachine? machine, ImportedFile[] files)
    {
        var ledger = Ledger();
        var plan = Target.Plan(ledger, files, CancellationToken.None);
        var writer = new ImportWriter(Target, TimeProvider.System);
        if (machine is not null)
            writer = writer with { Changes = machine };
        var (written, problem) = writer.Write(plan, ledger, "Jekyll", _ => { }, CancellationToken.None);
        Assert.Null(problem);
        Assert.NotNull(written);
        return plan.Steps;
    }

    private static ImportedFile[] Files((string Path, string Text)[] files) =>
        [
            .. files.Select(f => new ImportedFile(
                new ContentPath(f.Path),
                () => Encoding.UTF8.GetBytes(f.Text),
                new ContentPath("old/" + f.Path)
            )),
        ];

    private static ImportedFile Source(string path, string text) =>
        new(new ContentPath(path), () => Encoding.UTF8.GetBytes(text), new ContentPath("_posts/a.md"));

    private static ImportedFile Text(string source, string path, string text) =>
        new(new ContentPath(path), () => Encoding.UTF8.GetBytes(text), new ContentPath(source));

    private ImportLedger Ledger() => Target.ReadLedger()!;

    private string PathOf(string below) => _folder.PathOf("new/content/" + below);

    private string Read(string below) => File.ReadAllText(PathOf(below));

    private void Write(string below, string text) => _folder.Write("new/content/" + below, text);
}
