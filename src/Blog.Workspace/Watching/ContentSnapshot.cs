using System.Collections.Concurrent;
using System.Collections.Immutable;
using Blog.Engine.Content;
using Blog.Text;
using Blog.Text.Fingerprints;
using Blog.Workspace.Disk;

namespace Blog.Workspace.Watching;

/// <summary>
/// The files of a site as they were at one moment, held in memory; of large ones only what identifies them. Immutable:
/// whatever changes on the disk makes a new one, which shares what stayed. An unchanged file is the same
/// <see cref="ContentBytes"/> in both.
/// </summary>
public sealed class ContentSnapshot : IContentStore
{
    // Editors write a file a few milliseconds after they empty it.
    private static readonly TimeSpan OfSave = TimeSpan.FromMilliseconds(20);

    private readonly SiteFolder _site;
    private readonly TimeProvider _clock;
    private readonly HeldFiles _files;
    private readonly ImmutableArray<ContentLink> _links;

    private ContentSnapshot(
        SiteFolder site,
        TimeProvider clock,
        HeldFiles files,
        ImmutableArray<ContentLink> links,
        ImmutableArray<Diagnostic> problems
    ) => (_site, _clock, _files, _links, Problems) = (site, clock, files, links, problems);

    /// <inheritdoc/>
    public ImmutableArray<ContentPath> Files => _files.Paths;

    /// <summary>
    /// Folders and links that could not be looked into (BLOG002), sorted. What is behind them is not among
    /// <see cref="Files"/>.
    /// </summary>
    public ImmutableArray<Diagnostic> Problems { get; }

    /// <summary>Looks at all files of a site.</summary>
    /// <param name="site">The site.</param>
    /// <param name="clock">The clock for waits while another program saves a file or has it open exclusively.</param>
    public static ContentSnapshot Take(SiteFolder site, TimeProvider clock) => Walk(site, clock, null);

    /// <summary>Looks at all files again. Those with the same bytes keep their <see cref="ContentBytes"/>.</summary>
    public ContentSnapshot Rescanned() => Walk(_site, _clock, this);

    /// <inheritdoc/>
    public ContentBytes Read(ContentPath path) =>
        _files.At(path)?.Content
        ?? new ContentBytes(default, FileOpening.Unreadable(path, "it is not a file of the site."));

    /// <summary>Looks at some files again, and at what symbolic links show of them elsewhere.</summary>
    /// <param name="touched">
    /// Files and folders that may have appeared, changed or gone; a folder stands for all below it. Paths outside a
    /// site's folders are ignored.
    /// </param>
    public ContentSnapshot With(IReadOnlyCollection<ContentPath> touched)
    {
        var changes = new Dictionary<ContentPath, HeldFile?>();
        var (links, problems) = (_links, Problems);
        foreach (var path in LinkedPaths.Outermost(LinkedPaths.Of(_site, _links, touched)).Where(IsOfSite))
        {
            var listing = ContentWalk.At(_site, path);
            foreach (var known in _files.AtAndBelow(path))
                changes[known] = null;
            foreach (var (file, held) in Look(_site, _clock, listing.Files, _files, trustsStamps: false))
                changes[file] = held;
            links = [.. links.Where(l => !IsAtOrBelow(l.Path, path)), .. listing.Links];
            problems = [.. problems.Where(p => !IsAtOrBelow(p.Location.Path, path)), .. listing.Problems];
        }

        var files = _files.With(changes);
        return files == _files && links.SequenceEqual(_links) && problems.SequenceEqual(Problems)
            ? this
            : new ContentSnapshot(_site, _clock, files, links, DiagnosticOrder.Sorted(problems));
    }

    /// <summary>The same files with other contents for some of them, as they were in earlier snapshots.</summary>
    public ContentSnapshot Replacing(IEnumerable<KeyValuePair<ContentPath, ContentBytes>> files)
    {
        var changes = files.ToDictionary(
            f => f.Key,
            f => _files.At(f.Key) is { } held && ReferenceEquals(held.Content, f.Value) ? held : new HeldFile(f.Value)
        );
        return new ContentSnapshot(_site, _clock, _files.With(changes!), _links, Problems);
    }

    /// <summary>
    /// The files that appeared, went, or have other bytes than in an earlier snapshot; in ordinal order.
    /// </summary>
    public ImmutableArray<ContentPath> ChangedSince(ContentSnapshot earlier) =>
        [.. HeldFiles.Different(earlier._files, _files).Where(path => HasChanged(path, earlier)).Order()];

    // The earlier bytes of a large file are gone: reading them would read the file as it is now. Its fingerprint, if it
    // was ever computed, says whether they differ.
    private bool HasChanged(ContentPath path, ContentSnapshot earlier)
    {
        if (_files.At(path) is not { } now || earlier._files.At(path) is not { } then)
            return true;
        return then.Large?.Fingerprint is { } fingerprint
            ? Fingerprint.Of(now.Content.Bytes.Span) != fingerprint
            : !HeldFile.HasSameBytes(now.Content, then.Content);
    }

    private static ContentSnapshot Walk(SiteFolder site, TimeProvider clock, ContentSnapshot? earlier)
    {
        var listing = ContentWalk.Of(site);
        var found = Look(site, clock, listing.Files, earlier?._files, trustsStamps: true)
            .Where(f => f.File is not null)
            .ToList();
        var paths =
            found.Count == earlier?.Files.Length && found.Select(f => f.Path).SequenceEqual(earlier.Files)
                ? earlier.Files
                : [.. found.Select(f => f.Path)];
        return new ContentSnapshot(
            site,
            clock,
            new HeldFiles(paths, [.. found.Select(f => f.File!)]),
            listing.Links,
            DiagnosticOrder.Sorted(listing.Problems)
        );
    }

    private static (ContentPath Path, HeldFile? File)[] Look(
        SiteFolder site,
        TimeProvider clock,
        ImmutableArray<ContentPath> paths,
        HeldFiles? earlier,
        bool trustsStamps
    )
    {
        var found = new (ContentPath Path, HeldFile? File)[paths.Length];
        // Neighbours lie near one another on the disk, and a range costs less than so many calls.
        if (paths.Length > 0)
            Parallel.ForEach(Partitioner.Create(0, paths.Length), range => LookAt(range.Item1, range.Item2));
        // An empty text has no mistakes: taken from the midst of a save, it would be the last good version of the file.
        if (Enumerable.Range(0, found.Length).Where(IsEmptied).ToList() is { Count: > 0 } emptied)
        {
            clock.Wait(OfSave);
            foreach (var i in emptied)
                LookAt(i, i + 1);
        }

        return found;

        bool IsEmptied(int i) => found[i].File is { IsEmpty: true } && earlier?.At(paths[i]) is { IsEmpty: false };

        void LookAt(int from, int to)
        {
            for (var i = from; i < to; i++)
                found[i] = (paths[i], HeldFile.Of(site, paths[i], clock, earlier?.At(paths[i]), trustsStamps));
        }
    }

    private static bool IsOfSite(ContentPath path) =>
        ContentWalk.Folders.Any(folder => IsAtOrBelow(path, new ContentPath(folder)));

    private static bool IsAtOrBelow(ContentPath path, ContentPath place) => path == place || path.IsBelow(place.Value);
}
