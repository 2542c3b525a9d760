using System.Collections.Immutable;
using Blog.Disk;
using Blog.Pipelines.Content;
using Blog.Text;

namespace Blog.Preview.Watching;

/// <summary>The files of a site as they were at one moment, held in memory. Immutable.</summary>
internal sealed class ContentSnapshot : IContentStore
{
    private readonly SiteFolder _site;
    private readonly ImmutableSortedDictionary<ContentPath, ContentBytes> _files;

    private ContentSnapshot(SiteFolder site, ImmutableSortedDictionary<ContentPath, ContentBytes> files, ImmutableArray<Diagnostic> problems) =>
        (_site, _files, Problems, Files) = (site, files, problems, [.. files.Keys]);

    /// <inheritdoc/>
    public ImmutableArray<ContentPath> Files { get; }

    /// <summary>What could not be looked into.</summary>
    public ImmutableArray<Diagnostic> Problems { get; }

    /// <summary>All files, read.</summary>
    public static ContentSnapshot Take(SiteFolder site)
    {
        var store = new DiskContentStore(site);
        return new(site, store.Files.ToImmutableSortedDictionary(f => f, store.Read), store.Problems);
    }

    /// <summary>The snapshot with some files read anew.</summary>
    public ContentSnapshot With(IReadOnlyCollection<ContentPath> touched) => touched.Count == 0 ? this : Rescanned();

    /// <summary>The whole site read anew; unchanged files keep their instance.</summary>
    public ContentSnapshot Rescanned()
    {
        var store = new DiskContentStore(_site);
        return new(_site, store.Files.ToImmutableSortedDictionary(f => f, f => Same(f, store.Read(f))), store.Problems);
    }

    /// <summary>The snapshot with other contents for some files.</summary>
    public ContentSnapshot Replacing(IEnumerable<KeyValuePair<ContentPath, ContentBytes>> files) => new(_site, _files.SetItems(files), Problems);

    /// <summary>What appeared, went or has other bytes.</summary>
    public ImmutableArray<ContentPath> ChangedSince(ContentSnapshot earlier) =>
    [
        .. _files.Where(f => !earlier._files.TryGetValue(f.Key, out var before) || !ReferenceEquals(before, f.Value)).Select(f => f.Key)
            .Concat(earlier._files.Keys.Where(f => !_files.ContainsKey(f))).Order(),
    ];

    /// <inheritdoc/>
    public ContentBytes Read(ContentPath path) => _files[path];

    private ContentBytes Same(ContentPath path, ContentBytes now) =>
        _files.TryGetValue(path, out var before) && before.Problem is null && now.Problem is null && before.Bytes.Span.SequenceEqual(now.Bytes.Span) ? before : now;
}
