using Blog.Text;
using Blog.Workspace.Disk;

namespace Blog.Workspace.Editing;

/// <summary>The place of problems with a file as a whole.</summary>
internal static class EditPlace
{
    /// <summary>The place in diagnostics of a file, below the site's root where it lies there.</summary>
    public static SourceLocation Of(SiteFolder site, string fullPath) =>
        SourceLocation.OfFile(new ContentPath(site.Shown(fullPath)));
}
