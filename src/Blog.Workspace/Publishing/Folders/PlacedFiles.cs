using System.Collections.Concurrent;
using System.Collections.Immutable;
using Blog.Text;
using Blog.Text.Fingerprints;
using Blog.Workspace.Disk.Changes;

namespace Blog.Workspace.Publishing.Folders;

/// <summary>
/// Says which files of a site lie in the output folder already. A file that is as remembered by its stamp (number on
/// the disk, length, times) is not opened; any other is compared by content. Any thread may ask.
/// </summary>
/// <param name="folder">The output folder.</param>
/// <param name="folders">What its folders are.</param>
/// <param name="memory">What is remembered of it.</param>
/// <param name="stale">What will be removed.</param>
internal sealed class PlacedFiles(OutputFolder folder, FolderStates folders, PlacedMemory memory, Stale stale)
{
    private readonly ConcurrentDictionary<SitePath, DiskStamp> _proved = new();
    private volatile bool _hasNews;

    /// <summary>
    /// Whether a file with this content is in its place, reached through no link. This is how an output is declared up
    /// to date whose bytes are not made.
    /// </summary>
    public bool Has(SitePath path, Fingerprint content) =>
        Look(path) is { } stamp
        && (
            Remembered(path, stamp) is { } known
                ? known == content && IsProved(path, stamp)
                : OutputFiles.Read(folder.PathOf(path), stamp.Length) is { } bytes
                    && Fingerprint.Of(bytes) == content
                    && IsProvedByContent(path, stamp)
        );

    /// <summary>Whether a file with these bytes is in its place, reached through no link.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="content">Their fingerprint.</param>
    /// <param name="bytes">The bytes.</param>
    public bool Has(SitePath path, Fingerprint content, ReadOnlySpan<byte> bytes)
    {
        if (Look(path) is not { } stamp || stamp.Length != bytes.Length)
            return false;
        if (Remembered(path, stamp) is { } known)
            return known == content && IsProved(path, stamp);
        return OutputFiles.Read(folder.PathOf(path), stamp.Length) is { } there
            && bytes.SequenceEqual(there)
            && IsProvedByContent(path, stamp);
    }

    /// <summary>The files of a site with their signs and the stamps they were found with.</summary>
    public ImmutableArray<KeyValuePair<SitePath, PlacedFile>> Sign(
        IEnumerable<KeyValuePair<SitePath, Fingerprint>> files
    ) => [.. files.Select(f => KeyValuePair.Create(f.Key, Sign(f.Key, f.Value)))];

    /// <summary>Remembers a site that stays as it is, when something of it was not known.</summary>
    /// <param name="manifest">The manifest that was read.</param>
    /// <param name="files">The files of the site.</param>
    public void Remember(Manifest manifest, ImmutableArray<KeyValuePair<SitePath, PlacedFile>> files)
    {
        if (folder.Memory is { } path && (_hasNews || manifest.Memory is null))
            PlacedMemory.Write(path, PlacedMemory.BytesOf(manifest.Bytes, files));
    }

    /// <summary>Remembers a site that has just been published.</summary>
    /// <param name="manifest">The fingerprint of its manifest.</param>
    /// <param name="files">The files of the site.</param>
    /// <param name="written">The stamps of the files that were written.</param>
    /// <param name="isLinked">Whether all files have got second names, which changes their stamps.</param>
    public void Remember(
        Fingerprint manifest,
        ImmutableArray<KeyValuePair<SitePath, PlacedFile>> files,
        IReadOnlyDictionary<SitePath, DiskStamp> written,
        bool isLinked
    )
    {
        if (folder.Memory is not { } path)
            return;
        var now = new KeyValuePair<SitePath, PlacedFile>[files.Length];
        Parallel.For(0, files.Length, i => now[i] = KeyValuePair.Create(files[i].Key, Again(files[i])));
        PlacedMemory.Write(path, PlacedMemory.BytesOf(manifest, now));

        PlacedFile Again(KeyValuePair<SitePath, PlacedFile> file)
        {
            var isWritten = written.TryGetValue(file.Key, out var stamp);
            if (!isWritten && !isLinked)
                return file.Value;
            var known = isWritten ? stamp : file.Value.Stamp;
            var found = PathStatus.Of(folder.PathOf(file.Key));
            // Written by somebody else meanwhile: the next command compares it.
            var isSame = found.Kind == EntryKind.File && found.Stamp.HasContentOf(known);
            return file.Value with { Stamp = isSame ? found.Stamp : default };
        }
    }

    private DiskStamp? Look(SitePath path) =>
        folders.Around(path) == EntryKind.Folder
        && !stale.IsOtherCaseOf(path)
        && PathStatus.Of(folder.PathOf(path)) is { Kind: EntryKind.File, Stamp: var stamp }
            ? stamp
            : null;

    private Fingerprint? Remembered(SitePath path, DiskStamp stamp) =>
        memory.Files.TryGetValue(path, out var file) && file.Stamp == stamp && memory.Trusts(stamp)
            ? file.Content
            : null;

    private bool IsProved(SitePath path, DiskStamp stamp)
    {
        _proved[path] = stamp;
        return true;
    }

    private bool IsProvedByContent(SitePath path, DiskStamp stamp)
    {
        _hasNews = true;
        return IsProved(path, stamp);
    }

    private PlacedFile Sign(SitePath path, Fingerprint content)
    {
        var stamp = _proved.GetValueOrDefault(path);
        return memory.Files.TryGetValue(path, out var known) && known.Content == content
            ? known with
            {
                Stamp = stamp,
            }
            : PlacedFile.Of(path, content, stamp);
    }
}
