using System.Collections.Immutable;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Import.Ledger;

/// <summary>Finds what a command that was killed while it moved files left at their former places.</summary>
internal static class LeftFiles
{
    /// <summary>The ledger as if the command had done its work or had not begun it, and the files that it would have
    /// removed.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="coming">The paths of the files of the import: what has its path again is not in the way.</param>
    /// <param name="here">The fingerprint of a file of the blog as it is now; null where there is none.</param>
    public static (ImportLedger Ledger, ImmutableArray<LedgerFile> Left) Of(
        ImportLedger ledger,
        HashSet<ContentPath> coming,
        Func<ContentPath, Fingerprint?> here
    )
    {
        ImmutableArray<LedgerFile> moving = [.. ledger.Files.Where(f => f.To is not null)];
        if (moving.IsEmpty)
            return (ledger, []);
        var notBegun = moving.Where(f => here(f.To!.Value) is null).Select(f => f.To!.Value).ToHashSet();
        ImmutableArray<LedgerFile> left =
        [
            .. moving
                .Where(f => !coming.Contains(f.Path) && !notBegun.Contains(f.To!.Value))
                .Where(f => here(f.Path) is { } at && at == f.Print)
                .Select(f => f with { Next = null }),
        ];
        var done = left.Select(f => f.Path).ToHashSet();
        return (
            ledger with
            {
                Files =
                [
                    .. ledger
                        .Files.Where(f => !done.Contains(f.Path) && !(notBegun.Contains(f.Path) && f.Print is null))
                        // One that its author deleted or edited meanwhile is an entry like others.
                        .Where(f => f.To is null || notBegun.Contains(f.To.Value) || here(f.Path) is not null)
                        .Select(f => f.To is null ? f : f with { To = null, Next = null }),
                ],
            },
            left
        );
    }
}
