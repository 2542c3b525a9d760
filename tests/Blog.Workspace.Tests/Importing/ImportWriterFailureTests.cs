using Blog.Import;
using Blog.Import.Ledger;
using Blog.Testing;
using Blog.Text;
using Blog.Workspace.Importing;

namespace Blog.Workspace.Tests.Importing;

public sealed class ImportWriterFailureTests : IDisposable
{
    private readonly TestFolder _folder = new();

    private ImportFolder Target => new(_folder.PathOf("new"));

    private ImportWriter Writer => new(Target, TimeProvider.System);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_that_cannot_be_opened_is_passed_over_with_the_reason()
    {
        _folder.Write("old/a.md", "A");
        _folder.Write("old/b.md", "B");
        using var held = Held("old/a.md");
        using var opened = new SourceOpener(SourceLimits.Usual).Open(_folder.PathOf("old"), CancellationToken.None);
        Assert.Equal(["b.md"], opened.Tree!.Files.Select(f => f.Path.Value));
        Assert.Equal("a.md", Assert.Single(opened.PassedOver).Path.Value);
        Assert.False(opened.PassedOver[0].IsUsual);
    }

    [Fact]
    public void An_export_that_cannot_be_opened_is_refused()
    {
        _folder.Write("blog.json", "{}");
        using var held = Held("blog.json");
        using var opened = new SourceOpener(SourceLimits.Usual).Open(
            _folder.PathOf("blog.json"),
            CancellationToken.None
        );
        Assert.Contains("cannot be read", opened.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_gone_when_it_is_read_is_known()
    {
        _folder.Write("old/a.md", "A");
        using var opened = new SourceOpener(SourceLimits.Usual).Open(_folder.PathOf("old"), CancellationToken.None);
        var file = Assert.Single(opened.Tree!.Files);
        Assert.Equal(1, file.Read().Length);
        Assert.Empty(opened.Reading.Failures);
        File.Delete(_folder.PathOf("old/a.md"));
        Assert.True(file.Read().IsEmpty);
        Assert.Equal("a.md", Assert.Single(opened.Reading.Failures).Path.Value);
    }

    [Fact]
    public void A_file_that_changes_between_the_plan_and_the_writing_does_not_come_over_the_former_one()
    {
        Import("P");
        var reads = 0;
        var file = Picture(() => reads++ == 0 ? "Q"u8.ToArray() : default(ReadOnlyMemory<byte>));
        var ledger = Target.ReadLedger()!;
        var (written, problem) = Writer.Write(
            Target.Plan(ledger, [file], CancellationToken.None),
            ledger,
            "Jekyll",
            _ => { },
            CancellationToken.None
        );
        Assert.Null(written);
        Assert.Contains("'static/x.png' changed while it was imported", problem, StringComparison.Ordinal);
        Assert.Equal("P", _folder.Read("new/content/x.png"));
    }

    [Fact]
    public void What_cannot_be_written_beside_the_content_is_said()
    {
        Directory.CreateDirectory(_folder.PathOf("new/content/import.lock.yml"));
        var (file, problem) = Writer.WriteReport(ImportLedger.Empty, "text");
        Assert.Null(file);
        Assert.Contains("cannot be written", problem, StringComparison.Ordinal);
        _folder.Write("file", "");
        var below = new ImportWriter(new ImportFolder(_folder.PathOf("file/new")), TimeProvider.System);
        Assert.Contains("cannot be written", below.AddUnlessThere("x", ""), StringComparison.Ordinal);
    }

    [Fact]
    public void A_ledger_that_cannot_be_opened_is_none()
    {
        Import("P");
        using var held = Held("new/content/import.lock.yml");
        Assert.Null(Target.ReadLedger());
    }

    private void Import(string text)
    {
        var file = Picture(() => System.Text.Encoding.UTF8.GetBytes(text));
        var plan = Target.Plan(ImportLedger.Empty, [file], CancellationToken.None);
        Assert.Null(Writer.Write(plan, ImportLedger.Empty, "Jekyll", _ => { }, CancellationToken.None).Problem);
    }

    private static ImportedFile Picture(Func<ReadOnlyMemory<byte>> read) =>
        new(new ContentPath("content/x.png"), read, new ContentPath("static/x.png"));

    // Another handle on the file is refused until this one is closed.
    private FileStream Held(string path) =>
        new(_folder.PathOf(path), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
}
