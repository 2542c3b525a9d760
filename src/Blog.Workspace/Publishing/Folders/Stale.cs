using System.Collections.Immutable;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Workspace.Publishing.Folders;

/// <summary>Files of earlier builds that are no longer part of the site.</summary>
/// <param name="Removable">Those that are as they were written.</param>
/// <param name="Kept">Those that somebody changed since: they stay, and are no longer this program's.</param>
internal sealed record Stale(ImmutableSortedDictionary<SitePath, Fingerprint> Removable, ImmutableArray<SitePath> Kept)
{
    /// <summary>Nothing is to be removed.</summary>
    public static Stale None { get; } =
        new(ImmutableSortedDictionary<SitePath, Fingerprint>.Empty, ImmutableArray<SitePath>.Empty);

    // Where names ignore case, a path that differs from one of these only by case is the same file.
    private ImmutableHashSet<string> AnyCase
    {
        get;
        init => field = value.WithComparer(StringComparer.OrdinalIgnoreCase);
    } = [];

    /// <summary>Whether a file that will be removed has this path but for the case of its letters.</summary>
    public bool IsOtherCaseOf(SitePath path) => !AnyCase.IsEmpty && AnyCase.Contains(path.Value);

    /// <summary>Finds them.</summary>
    /// <param name="folder">The output folder.</param>
    /// <param name="before">What was written before.</param>
    /// <param name="wanted">The paths that are part of the site now.</param>
    /// <param name="mayBeWanted">Whether another path may be part of it too; null for none.</param>
    /// <param name="known">An earlier result, of the same folder: its files are not read again. Null for none.</param>
    public static Stale Find(
        OutputFolder folder,
        Manifest before,
        IReadOnlySet<SitePath> wanted,
        Predicate<SitePath>? mayBeWanted = null,
        Stale? known = null
    )
    {
        var found = Gone(folder, before, wanted)
            .Where(p => mayBeWanted?.Invoke(p) != true)
            .Select(p => (Path: p, Content: known?.ContentOf(p) ?? OutputFiles.ContentOf(folder, p)))
            .ToLookup(f => f.Content is { } content && before.Has(f.Path, content));
        var removable = found[true].ToImmutableSortedDictionary(f => f.Path, f => f.Content!.Value);
        return new Stale(removable, [.. found[false].Select(f => f.Path).Order()])
        {
            AnyCase = !removable.IsEmpty && FoldsCase(folder) ? [.. removable.Keys.Select(k => k.Value)] : [],
        };
    }

    private Fingerprint? ContentOf(SitePath path) => Removable.TryGetValue(path, out var content) ? content : null;

    // The manifest names no file. Where memory has no names either, removed files are found by a search of the folder,
    // and only when there are any.
    private static IEnumerable<SitePath> Gone(OutputFolder folder, Manifest before, IReadOnlySet<SitePath> wanted)
    {
        if (before.Memory is { } memory)
            return memory
                .Files.Keys.Where(p => !wanted.Contains(p) && WrittenPaths.IsSafe(p))
                .Where(p => Path.Exists(folder.PathOf(p)));
        return before.Count == 0 || before.Count == wanted.Count(before.Has)
            ? []
            : OutputFiles.All(folder).Where(p => !wanted.Contains(p) && before.Has(p));
    }

    private static bool FoldsCase(OutputFolder folder) =>
        folder.ManifestFiles.Any(name => File.Exists(Path.Combine(folder.FullPath, name.ToUpperInvariant())));
}
