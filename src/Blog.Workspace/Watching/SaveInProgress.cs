using Blog.Text;
using Blog.Workspace.Disk;

namespace Blog.Workspace.Watching;

/// <summary>
/// Recognizes a file in the midst of a save: editors empty it before they write it, or move it away before they move
/// the new one there. A moment later it is clear whether it is really empty or gone.
/// </summary>
/// <param name="site">The site.</param>
internal sealed class SaveInProgress(SiteFolder site)
{
    /// <summary>Whether nothing is at the path now.</summary>
    public bool IsMissing(ContentPath path) => !Path.Exists(site.PathOf(path.Value));

    /// <summary>Whether an empty file is at the path now.</summary>
    public bool IsEmpty(ContentPath path) =>
        new FileInfo(site.PathOf(path.Value)) is { Exists: true, LinkTarget: null, Length: 0 };
}
