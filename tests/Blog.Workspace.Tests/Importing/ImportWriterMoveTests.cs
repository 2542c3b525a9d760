using System.Collections.Immutable;
using System.Text;
using Blog.Import;
using Blog.Import.Ledger;
using Blog.Testing;
using Blog.Text;
using Blog.Workspace.Importing;
using Blog.Workspace.Tests.Fakes;

namespace Blog.Workspace.Tests.Importing;

public sealed class ImportWriterMoveTests : IDisposable
{
    private const string Former = "content/posts/2020-01-02-p.md";
    private const string Draft = "content/posts/p.md";

    private readonly TestFolder _folder = new();

    private ImportFolder Target => new(_folder.PathOf("new"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Wherever_a_machine_stops_a_document_that_moved_does_not_stay_at_its_former_place()
    {
        var left = 0;
        for (var after = 0; ; after++)
        {
            if (Directory.Exists(Target.FullPath))
                Directory.Delete(Target.FullPath, recursive: true);
            Import(null, Post());
            try
            {
                Import(new StoppingMachine(after), Closed());
                break;
            }
            catch (MachineStoppedException)
            {
                left += Exists(Former) && Exists(Draft) ? 1 : 0;
                Import(null, Closed());
            }

            Assert.False(Exists(Former));
            Assert.Contains("draft: true", _folder.Read("new/" + Draft), StringComparison.Ordinal);
            Assert.Equal([Draft], Target.ReadLedger()!.Files.Select(f => f.Path.Value));
            Assert.All(Import(null, Closed()).Steps, s => Assert.Equal(ImportStep.Same, s.Step));
        }

        Assert.InRange(left, 1, 20);
    }

    [Fact]
    public void What_its_author_edited_after_a_machine_stopped_is_not_removed()
    {
        Import(null, Post());
        var after = 0;
        while (!Exists(Draft))
            Assert.Throws<MachineStoppedException>(() => Import(new StoppingMachine(after++), Closed()));
        _folder.Write("new/" + Former, "mine");
        Assert.Equal([Former], Import(null, Closed()).Rest.Select(f => f.Path.Value));
        Assert.Equal("mine", _folder.Read("new/" + Former));
    }

    [Fact]
    public void A_new_document_with_the_former_name_comes_in_the_place_of_what_was_left()
    {
        Import(null, Post());
        var after = 0;
        while (!Exists(Draft))
            Assert.Throws<MachineStoppedException>(() => Import(new StoppingMachine(after++), Closed()));
        Import(null, Closed(), Post() with { Read = () => "other"u8.ToArray() });
        Assert.Equal("other", _folder.Read("new/" + Former));
        Assert.True(Exists(Draft));
    }

    [Fact]
    public void Nothing_is_removed_through_a_link()
    {
        Import(null, Post());
        Directory.Move(_folder.PathOf("new/content/posts"), _folder.PathOf("elsewhere"));
        Directory.CreateSymbolicLink(_folder.PathOf("new/content/posts"), _folder.PathOf("elsewhere"));
        var (ledger, files) = (Target.ReadLedger()!, Closed() with { Path = new ContentPath("content/p.md") });
        var plan = Target.Plan(ledger, [files], CancellationToken.None);
        Assert.Equal(ImportStep.Move, plan.Steps[0].Step);
        var (written, problem) = new ImportWriter(Target, TimeProvider.System).Write(
            plan,
            ledger,
            "Jekyll",
            _ => { },
            CancellationToken.None
        );
        Assert.Null(written);
        Assert.Contains("symbolic link", problem, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder.PathOf("elsewhere/2020-01-02-p.md")));
    }

    private static ImportedFile Post() => Imported("_posts/2020-01-02-p.md", Former, "---\ntitle: P\n---\nText.");

    private static ImportedFile Closed() => Imported("_drafts/p.md", Draft, "---\ntitle: P\ndraft: true\n---\nText.");

    private static ImportedFile Imported(string source, string path, string text) =>
        new(new ContentPath(path), () => Encoding.UTF8.GetBytes(text), new ContentPath(source));

    private ImportPlan Import(StoppingMachine? machine, params ImmutableArray<ImportedFile> files)
    {
        var ledger = Target.ReadLedger()!;
        var plan = Target.Plan(ledger, files, CancellationToken.None);
        var writer = new ImportWriter(Target, TimeProvider.System);
        if (machine is not null)
            writer = writer with { Changes = machine };
        Assert.Null(writer.Write(plan, ledger, "Jekyll", _ => { }, CancellationToken.None).Problem);
        return plan;
    }

    private bool Exists(string path) => File.Exists(_folder.PathOf("new/" + path));
}
