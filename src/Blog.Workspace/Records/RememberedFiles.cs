using System.Collections.Immutable;
using Blog.Engine.Content;
using Blog.Text;
using Blog.Workspace.Disk;

namespace Blog.Workspace.Records;

/// <summary>The files of a site on the disk, with what the last build learned of those that are as they were.</summary>
/// <param name="content">The files.</param>
/// <param name="factsOf">What is remembered of a file.</param>
internal sealed class RememberedFiles(DiskContentStore content, Func<ContentPath, FileFacts?> factsOf) : IContentStore
{
    /// <inheritdoc/>
    public ImmutableArray<ContentPath> Files => content.Files;

    /// <inheritdoc/>
    public ContentBytes Read(ContentPath path) => content.Read(path);

    /// <inheritdoc/>
    public FileFacts? FactsOf(ContentPath path) => factsOf(path);
}
