using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Import.Ledger;

/// <summary>Finds the entry of the ledger that a file of an import belongs to: by its path, and where that changed by
/// what it comes from.</summary>
internal sealed class KnownFiles
{
    private readonly Dictionary<ContentPath, LedgerFile> _byPath;
    private readonly Dictionary<(ContentPath?, string?), LedgerFile> _bySource;

    /// <summary>The entries of a ledger.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="files">The files of the import: an entry whose path one of them has belongs to it alone.</param>
    public KnownFiles(ImportLedger ledger, ImmutableArray<ImportedFile> files)
    {
        _byPath = ledger.Files.ToDictionary(f => f.Path);
        var paths = files.Select(f => f.Path).ToHashSet();
        // What several files come from does not tell one of them.
        var several = files
            .Where(f => !_byPath.ContainsKey(f.Path))
            .GroupBy(f => (f.Source, f.Item))
            .Where(g => g.Count() > 1)
            .Select(g => g.Key)
            .ToHashSet();
        _bySource = ledger
            .Files.Where(f => f.From is not null && !paths.Contains(f.Path) && !several.Contains((f.From, f.Item)))
            .GroupBy(f => (f.From, f.Item))
            .Where(g => g.Count() == 1)
            .ToDictionary(g => g.Key, g => g.First());
    }

    /// <summary>The entry; null for a file that was never imported.</summary>
    public LedgerFile? Find(ImportedFile file) =>
        _byPath.GetValueOrDefault(file.Path) ?? _bySource.GetValueOrDefault((file.Source, file.Item));
}
