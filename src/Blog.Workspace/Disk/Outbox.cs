namespace Blog.Workspace.Disk;

/// <summary>
/// The folder of what is made to be sent somewhere else, and not to be put on the web: mails and copies of posts. It
/// lies beside the output folder of
/// a site and never in it, so that whoever uploads the output uploads none of it. Everything in it can be made again.
/// </summary>
internal static class Outbox
{
    /// <summary>Its name below the site's root.</summary>
    public const string Name = "outbox";

    /// <summary>The whole path of one of its folders.</summary>
    /// <param name="site">The site.</param>
    /// <param name="folder"><c>newsletter</c> or <c>crossposts</c>.</param>
    public static string PathOf(SiteFolder site, string folder) => site.PathOf($"{Name}/{folder}");

    /// <summary>What is in the way of one of its folders, as a sentence; null when nothing is.</summary>
    /// <param name="site">The site.</param>
    /// <param name="folder">As in <see cref="PathOf"/>.</param>
    public static string? InTheWayOf(SiteFolder site, string folder)
    {
        foreach (var path in (ReadOnlySpan<string>)[site.PathOf(Name), PathOf(site, folder)])
        {
            var isLink = new FileInfo(path).LinkTarget is not null;
            if (File.Exists(path) || (isLink && !Directory.Exists(path)))
                return $"'{site.Shown(path)}' is in the way: a folder of this name is needed. Move it away.";
        }

        return null;
    }
}
