using System.Collections.Immutable;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Import.Ledger;

/// <summary>Finds the entry of the ledger that a file of an import belongs to: by its path, where that changed by what
/// it comes from, and where its file has another name there by what is in it.</summary>
internal sealed class KnownFiles
{
    private readonly Dictionary<ContentPath, LedgerFile> _byPath;
    private readonly Dictionary<(ContentPath?, string?), LedgerFile> _bySource;
    private readonly Dictionary<ContentPath, LedgerFile> _renamed = [];

    /// <summary>The entries of a ledger.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="files">The files of the import with their fingerprints: an entry whose path one of them has belongs
    /// to it alone.</param>
    public KnownFiles(ImportLedger ledger, ImmutableArray<(ImportedFile File, Fingerprint Print)> files)
    {
        _byPath = ledger.Files.ToDictionary(f => f.Path);
        var paths = files.Select(f => f.File.Path).ToHashSet();
        // What several files come from does not tell one of them.
        var several = files
            .Where(f => !_byPath.ContainsKey(f.File.Path))
            .GroupBy(f => (f.File.Source, f.File.Item))
            .Where(g => g.Count() > 1)
            .Select(g => g.Key)
            .ToHashSet();
        _bySource = ledger
            .Files.Where(f => f.From is not null && !paths.Contains(f.Path) && !several.Contains((f.From, f.Item)))
            .GroupBy(f => (f.From, f.Item))
            .Where(g => g.Count() == 1)
            .ToDictionary(g => g.Key, g => g.First());
        FindRenamed(ledger, files, paths);
    }

    /// <summary>The entry; null for a file that was never imported.</summary>
    public LedgerFile? Find(ImportedFile file) =>
        _byPath.GetValueOrDefault(file.Path)
        ?? _bySource.GetValueOrDefault((file.Source, file.Item))
        ?? _renamed.GetValueOrDefault(file.Path);

    // A document that is gone there and one that is new there are the same when they alone have the same bytes, the
    // same text, or the same name without its date.
    private void FindRenamed(
        ImportLedger ledger,
        ImmutableArray<(ImportedFile File, Fingerprint Print)> files,
        HashSet<ContentPath> paths
    )
    {
        var sources = files.Select(f => (f.File.Source, f.File.Item)).ToHashSet();
        List<LedgerFile> gone =
        [
            .. ledger.Files.Where(f =>
                f is { From: not null, Path.Extension: ".md" }
                && !paths.Contains(f.Path)
                && !sources.Contains((f.From, f.Item))
            ),
        ];
        List<(ImportedFile File, Fingerprint Print)> added =
        [
            .. files.Where(f => f.File.Path.Extension == ".md" && Find(f.File) is null),
        ];
        Pair<Fingerprint?>(gone, added, f => f.Print, f => f.Print);
        Pair<Fingerprint?>(gone, added, f => f.Body, f => f.File.Body);
        Pair<string>(gone, added, f => NameOf(f.Path), f => NameOf(f.File.Path));
    }

    private void Pair<T>(
        List<LedgerFile> gone,
        List<(ImportedFile File, Fingerprint Print)> added,
        Func<LedgerFile, T> keyOfGone,
        Func<(ImportedFile File, Fingerprint Print), T> keyOfAdded
    )
    {
        var former = gone.Where(f => keyOfGone(f) is not null).ToLookup(keyOfGone);
        var met = new HashSet<ContentPath>();
        foreach (var group in added.Where(f => keyOfAdded(f) is not null).GroupBy(keyOfAdded))
        {
            if (group.Count() != 1 || former[group.Key].Count() != 1)
                continue;
            var entry = former[group.Key].First();
            _renamed.Add(group.First().File.Path, entry);
            met.Add(entry.Path);
        }

        gone.RemoveAll(f => met.Contains(f.Path));
        added.RemoveAll(f => _renamed.ContainsKey(f.File.Path));
    }

    // The name of a document without its date.
    private static string NameOf(ContentPath path)
    {
        var name = path.Stem.Split('.')[0];
        if (name == "index")
            name = new ContentPath(path.Folder).Name;
        return
            name is [_, _, _, _, '-', _, _, '-', _, _, '-', .. { Length: > 0 } bare]
            && name.Take(4).All(char.IsAsciiDigit)
            ? bare
            : name;
    }
}
