using Blog.Import.Ledger;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Import.Tests.Ledger;

public class ImportLedgerTextTests
{
    [Fact]
    public void What_was_written_is_read_again()
    {
        var ledger = new ImportLedger
        {
            Source = "Ghost: \"the\" service",
            Report = new Fingerprint(7),
            Files =
            [
                new LedgerFile(new ContentPath("content/posts/# a: b.md"), new ContentPath("x/ü: 'y'.json"), "1e5")
                {
                    Print = new Fingerprint(UInt128.MaxValue),
                    IsHeldBack = true,
                    To = new ContentPath("content/posts/: b.md"),
                },
                new LedgerFile(new ContentPath("content/site.yml"), null, null) { Next = default(Fingerprint) },
            ],
        };
        var read = Read(ImportLedgerText.Write(ledger))!;
        Assert.Equal((ledger.Source, ledger.Report), (read.Source, read.Report));
        Assert.Equal(ledger.Files, read.Files);
    }

    [Fact]
    public void An_entry_that_leaves_the_content_is_not_read() =>
        Assert.Equal(
            ["content/c.md"],
            Read("files:\n  ../a.md: {}\n  b.md: {to: posts/../../b.md}\n  c.md: {to: posts/c.md}\n")!
                .Files.Select(f => f.Path.Value)
        );

    [Fact]
    public void An_empty_ledger_is_one() => Assert.Empty(Read(ImportLedgerText.Write(ImportLedger.Empty))!.Files);

    [Theory]
    [InlineData("")]
    [InlineData("- a\n")]
    [InlineData("files:\n<<<<<<< HEAD\n  posts/a.md: {}\n=======\n>>>>>>> b\n")]
    public void What_is_no_ledger_is_told_from_an_empty_one(string text) => Assert.Null(Read(text));

    private static ImportLedger? Read(string text) => ImportLedgerText.Read(new SourceText(ImportLedger.File, text));
}
