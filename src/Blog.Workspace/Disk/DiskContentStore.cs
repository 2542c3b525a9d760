using System.Collections.Immutable;
using Blog.Engine.Content;
using Blog.Text;

namespace Blog.Workspace.Disk;

/// <summary>
/// The files of a site on the disk. The list of paths is taken once; contents are read when they are asked for.
/// </summary>
public sealed class DiskContentStore : IContentStore
{
    private readonly SiteFolder _site;
    private readonly TimeProvider _clock;

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
    public ContentBytes Read(ContentPath path) => FileReading.Of(_site, path, _clock);
}
