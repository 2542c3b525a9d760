using Blog.Disk;
using Blog.Model;

namespace Blog.Publishing;

/// <summary>The folder that the site is written to.</summary>
/// <param name="FullPath">The whole path, without symbolic links.</param>
/// <param name="Shown">The path as people read it.</param>
internal sealed record OutputFolder(string FullPath, string Shown)
{
    private static readonly string[] Taken = ["content", "themes", ".git", ".cache", Outbox.Name];

    /// <summary>The name of the folder when none is chosen.</summary>
    public const string DefaultName = "output";

    /// <summary>The file below the output that lists what was written.</summary>
    public const string ManifestName = ".blog-manifest.json";

    /// <summary>The folder below the output that holds a publication until it is complete.</summary>
    public const string StagingName = ".blog-staging";

    /// <summary>Where a publication is prepared. It lies in the output, because a file can only be renamed into place on the same volume.</summary>
    public string Staging => Path.Combine(FullPath, StagingName);

    /// <summary>Chooses the folder of a site; one in which published files would harm, or be harmed by, others is refused.</summary>
    /// <param name="site">The site.</param>
    /// <param name="chosen">The whole path that was asked for; null for <c>output</c> in the root.</param>
    /// <returns>The folder, or why it is refused.</returns>
    public static (OutputFolder? Folder, string? Refusal) Choose(SiteFolder site, string? chosen)
    {
        var full = Path.TrimEndingDirectorySeparator(chosen ?? site.PathOf(DefaultName));
        var shown = site.Shown(full);
        if (RealPath.Of(full) is not { } real)
            return (null, $"The output folder '{shown}' is a symbolic link that goes round in circles.");
        if (WhatIsWrong(site, full, real) is { } wrong)
            return (null, $"The output folder '{shown}' {wrong}. Name another with --output.");
        return (new OutputFolder(real, shown), null);
    }

    /// <summary>The whole path of a file of the site.</summary>
    public string PathOf(SitePath path) => Path.Combine(FullPath, path.Value.Replace('/', Path.DirectorySeparatorChar));

    private static string? WhatIsWrong(SiteFolder site, string full, string real)
    {
        if (RealPath.IsWithin(real, site.RealPath))
            return "holds the site itself";
        if (Taken.FirstOrDefault(name => RealPath.IsWithin(RealPath.Of(site.PathOf(name)) ?? site.PathOf(name), real)) is { } taken)
            return $"lies in {taken}/";
        if (site.RelativePathOf(full) is not null && !RealPath.IsWithin(site.RealPath, real))
            return "is reached through a symbolic link that leads out of the site";
        return File.Exists(real) ? "is a file" : null;
    }
}
