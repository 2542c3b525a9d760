using System.Collections.Immutable;
using Blog.Pipelines.Content;
using Blog.Text;

namespace Blog.Disk;

/// <summary>The files of a site on the disk. The list of paths is taken once; contents are read when they are asked for.</summary>
internal sealed class DiskContentStore : IContentStore
{
    private readonly SiteFolder _site;

    /// <summary>Looks through <c>content/</c> and <c>themes/</c>.</summary>
    public DiskContentStore(SiteFolder site)
    {
        _site = site;
        (Files, Problems) = ContentWalk.Of(site, "content", "themes");
    }

    /// <inheritdoc/>
    public ImmutableArray<ContentPath> Files { get; }

    /// <summary>Folders and links that could not be looked into (BLOG002). What is behind them is not among <see cref="Files"/>.</summary>
    public ImmutableArray<Diagnostic> Problems { get; }

    /// <inheritdoc/>
    public ContentBytes Read(ContentPath path)
    {
        try
        {
            // An editor may save, or delete, the file at the same time.
            using var file = new FileStream(_site.PathOf(path.Value), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            var bytes = new byte[file.Length];
            var length = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return new ContentBytes(bytes.AsMemory(0, length));
        }
        catch (UnauthorizedAccessException)
        {
            return Unreadable(path, "access to it is denied.");
        }
        catch (IOException failure)
        {
            return Unreadable(path, failure is FileNotFoundException or DirectoryNotFoundException ? "it was deleted a moment ago." : failure.Message);
        }
    }

    private static ContentBytes Unreadable(ContentPath path, string reason) =>
        new(default, DiagnosticCatalogue.UnreadableFile.At(SourceLocation.OfFile(path), reason));
}
