using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Blog.Import.Ledger;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Import.Tests.Ledger;

public class KnownFilesTests
{
    [Fact]
    public void Of_many_documents_with_other_names_each_is_found_and_none_is_looked_for_among_all()
    {
        const int Count = 100_000;
        var ledger = ImportLedger.Empty with
        {
            Files =
            [
                .. Enumerable
                    .Range(0, Count)
                    .Select(i => new LedgerFile(Path("former", i), Path("old", i), null)
                    {
                        Print = new Fingerprint((UInt128)i),
                        Body = new Fingerprint((UInt128)i),
                    }),
            ],
        };
        ImmutableArray<(ImportedFile File, Fingerprint Print)> files =
        [
            .. Enumerable
                .Range(0, Count)
                .Select(i =>
                    (
                        new ImportedFile(Path("new", i), () => default, Path("moved", i))
                        {
                            Body = new Fingerprint((UInt128)i),
                        },
                        new Fingerprint((UInt128)(i % 2 == 0 ? i : Count + i))
                    )
                ),
        ];
        var watch = Stopwatch.StartNew();
        var known = new KnownFiles(ledger, files);
        // Searching among all takes four times as long for twice as many; slow machines have room.
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
        Assert.All(
            files.Select((f, i) => (f.File, i)),
            f => Assert.Equal(Path("former", f.i), known.Find(f.File)?.Path)
        );
    }

    // No two have the same name beside their folder and number.
    private static ContentPath Path(string folder, int number) =>
        new(string.Create(CultureInfo.InvariantCulture, $"content/posts/{folder}-{number}-x.md"));
}
