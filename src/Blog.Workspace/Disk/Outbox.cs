namespace Blog.Workspace.Disk;

/// <summary>
/// The folder for what is sent elsewhere and not published: editions and renditions. It lies beside the output folder
/// and never in it, so that uploading the output uploads none of it. Everything in it can be made again.
/// </summary>
internal static class Outbox
{
    /// <summary>Its name below the site's root.</summary>
    public const string Name = "outbox";

    /// <summary>The whole path of one of its folders.</summary>
    /// <param name="site">The site.</param>
    /// <param name="folder"><c>newsletter</c> or <c>crossposts</c>.</param>
    public static string PathOf(SiteFolder site, string folder) => site.PathOf($"{Name}/{folder}");

    /// <summary>
    /// Why a folder of it cannot be written or replaced, as a sentence; null when it can. Its owner may have put a file
    /// in the place of a folder, or made one read-only.
    /// </summary>
    /// <param name="site">The site.</param>
    /// <param name="path">The whole path of the folder, which need not be there.</param>
    public static string? Objection(SiteFolder site, string path)
    {
        var root = site.PathOf(Name);
        for (var at = path; at.Length >= root.Length; at = Path.GetDirectoryName(at)!)
        {
            var isLink = new FileInfo(at).LinkTarget is not null;
            if (File.Exists(at) || (isLink && !Directory.Exists(at)))
                return $"'{site.Shown(at)}' is in the way: a folder of this name is needed. Move it away.";
        }

        return FileStanding.Objection(path) is not null || FileStanding.Objection(Path.Combine(path, "x")) is not null
            ? $"{site.Shown(path)} cannot be replaced: it, or the folder around it, is read-only."
            : null;
    }
}
