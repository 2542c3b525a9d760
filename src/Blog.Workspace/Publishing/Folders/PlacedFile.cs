using Blog.Text;
using Blog.Text.Fingerprints;
using Blog.Workspace.Disk.Changes;

namespace Blog.Workspace.Publishing.Folders;

/// <summary>A file of the site as it was when it was known to have its content.</summary>
/// <param name="Content">The fingerprint of its content.</param>
/// <param name="PathSign">The sign of its path.</param>
/// <param name="ContentSign">The sign of its path with its content.</param>
/// <param name="Stamp">What the file system said of it.</param>
internal readonly record struct PlacedFile(Fingerprint Content, Sign PathSign, Sign ContentSign, DiskStamp Stamp)
{
    /// <summary>A file with its signs made.</summary>
    public static PlacedFile Of(SitePath path, Fingerprint content, DiskStamp stamp) =>
        new(content, Sign.Of(path), Sign.Of(path, content), stamp);
}
