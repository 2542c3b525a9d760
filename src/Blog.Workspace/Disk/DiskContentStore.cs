using System.Collections.Concurrent;
using System.Collections.Immutable;
using Blog.Engine.Content;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Workspace.Disk;

/// <summary>
/// The files of a site on the disk. The list of paths is taken once; contents are read when they are asked for.
/// </summary>
public sealed class DiskContentStore : IContentStore
{
    private readonly SiteFolder _site;
    private readonly TimeProvider _clock;
    private readonly ConcurrentDictionary<ContentPath, SeenFile> _seen = new();

    /// <summary>Lists the files below <c>content/</c> and <c>themes/</c>.</summary>
    /// <param name="site">The site.</param>
    /// <param name="clock">The clock for waits while another program has a file open exclusively.</param>
    public DiskContentStore(SiteFolder site, TimeProvider clock)
    {
        (_site, _clock) = (site, clock);
        var listing = ContentWalk.Of(site);
        (Files, Problems) = (listing.Files, listing.Problems);
    }

    /// <inheritdoc/>
    public ImmutableArray<ContentPath> Files { get; }

    /// <summary>
    /// Folders and links that could not be looked into (BLOG002). What is behind them is not among <see cref="Files"/>.
    /// </summary>
    public ImmutableArray<Diagnostic> Problems { get; }

    /// <inheritdoc/>
    public ContentBytes Read(ContentPath path)
    {
        // The state first: a change between the two makes the state too old, which the next build notices.
        var isNew = !_seen.ContainsKey(path);
        var state = isNew ? RecordedState.Of(_site.PathOf(path.Value), _clock) : null;
        var content = FileReading.Of(_site, path, _clock);
        if (isNew && content.Problem is null && state is { } known)
            _seen.TryAdd(path, new SeenFile(known, Fingerprint.Of(content.Bytes.Span)));
        return content;
    }

    /// <summary>A file when it was first read; null when nobody has read it.</summary>
    internal SeenFile? Seen(ContentPath path) => _seen.GetValueOrDefault(path);

    /// <summary>The whole path of a file; null for one that is not among <see cref="Files"/>.</summary>
    internal string? PathOf(ContentPath path) => Files.BinarySearch(path) < 0 ? null : _site.PathOf(path.Value);
}

/// <summary>A file that was read.</summary>
/// <param name="State">Its state before.</param>
/// <param name="Content">The fingerprint of its bytes.</param>
internal sealed record SeenFile(RecordedState State, Fingerprint Content);
