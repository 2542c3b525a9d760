using Blog.Text;

namespace Blog.Workspace.Disk;

/// <summary>Writes files of a site that the program makes and nobody edits, such as reference pages.</summary>
public static class SiteTexts
{
    /// <summary>Writes a file as UTF-8, over one that is there, and makes its folder.</summary>
    /// <param name="site">The site.</param>
    /// <param name="path">The file's path below the root.</param>
    /// <param name="text">The whole text.</param>
    public static void Write(SiteFolder site, ContentPath path, string text)
    {
        ArgumentNullException.ThrowIfNull(site);
        var file = site.PathOf(path.Value);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
