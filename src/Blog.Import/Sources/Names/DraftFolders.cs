using Blog.Text;

namespace Blog.Import.Sources.Names;

/// <summary>Folders whose names say that what is in them is not for readers.</summary>
internal static class DraftFolders
{
    /// <summary>The first folder of a path with such a name; null for none.</summary>
    public static string? Find(ContentPath path) =>
        path
            .Folder.Split('/')
            .FirstOrDefault(p =>
                p.ToLowerInvariant() is "drafts" or "_drafts" or "draft" or "unpublished" or "private" or "_private"
            );
}
