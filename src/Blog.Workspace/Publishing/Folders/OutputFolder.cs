using System.Collections.Immutable;
using System.Globalization;
using Blog.Reading.Documents;
using Blog.Text;
using Blog.Text.Fingerprints;
using Blog.Workspace.Disk;

namespace Blog.Workspace.Publishing.Folders;

/// <summary>The folder that the site is written to.</summary>
/// <param name="FullPath">The whole path, without symbolic links.</param>
/// <param name="Shown">The path as people read it.</param>
public sealed record OutputFolder(string FullPath, string Shown)
{
    private static readonly string[] Taken = ["content", "themes", ".git", ".cache", Outbox.Name];

    private const string ManifestStart = ".blog-manifest.";
    private const string ManifestEnd = "json";

    /// <summary>The name of the folder when none is chosen.</summary>
    public const string DefaultName = "output";

    /// <summary>The file below the output that lists what was written.</summary>
    public const string ManifestName = ".blog-manifest.json";

    /// <summary>The name of the list in this folder: <see cref="ManifestName"/>, or another one when a share of the
    /// site goes here.</summary>
    public string ManifestFile { get; private init; } = ManifestName;

    /// <summary>The hidden folder where a publication is prepared.</summary>
    public required string Work { get; init; }

    /// <summary>
    /// The file in which is remembered what lies in the output, so that it is not read again. Null to remember nothing
    /// and compare every file by content.
    /// </summary>
    public string? Memory { get; init; }

    /// <summary>Whether the work folder lies beside the output, so that the whole output can be exchanged.</summary>
    public bool IsBeside => !RealPath.IsWithin(FullPath, Work);

    /// <summary>
    /// Chooses the folder of a site; one in which published files would harm, or be harmed by, others is refused.
    /// </summary>
    /// <param name="site">The site.</param>
    /// <param name="chosen">The whole path that was asked for; null for <c>output</c> in the root.</param>
    /// <param name="home">The user's own folder, which is never taken; null when it is not known.</param>
    /// <returns>The folder, or why it is refused.</returns>
    public static (OutputFolder? Folder, string? Refusal) Choose(SiteFolder site, string? chosen, string? home = null)
    {
        var full = Path.TrimEndingDirectorySeparator(chosen ?? site.PathOf(DefaultName));
        var shown = site.Shown(full);
        if (RealPath.Of(full) is not { } real)
            return (null, $"The output folder '{shown}' is a symbolic link that goes round in circles.");
        if (WhatIsWrong(site, full, real, home) is { } wrong)
            return (null, $"The output folder '{shown}' {wrong}. Name another with --output.");
        var work = WorkFolder.Of(real);
        // A link there would lead what is prepared, and what is removed, to somebody else's folder.
        if (new FileInfo(work).LinkTarget is not null || File.Exists(work))
        {
            var place = site.Shown(work);
            return (null, $"'{place}' is in the way: the output is prepared in a folder of this name. Move it away.");
        }

        var memory = site.PathOf($".cache/placed/{Fingerprint.Of(real)}");
        return (new OutputFolder(real, shown) { Work = work, Memory = memory }, null);
    }

    /// <summary>
    /// The same folder for a share of the site. The list of its files has the share's name, such as
    /// <c>.blog-manifest.3-of-8.json</c>, so that folders of all shares can be copied into one.
    /// </summary>
    public OutputFolder ForShare(SiteShare share) =>
        share.IsWhole
            ? this
            : this with
            {
                ManifestFile = string.Create(
                    CultureInfo.InvariantCulture,
                    $"{ManifestStart}{share.Number}-of-{share.Count}.{ManifestEnd}"
                ),
            };

    /// <summary>
    /// Whether a file directly in an output folder is a list of what was written, of the site or of a share.
    /// </summary>
    public static bool IsManifest(string name) =>
        name.StartsWith(ManifestStart, StringComparison.Ordinal)
        && name.EndsWith(ManifestEnd, StringComparison.Ordinal);

    /// <summary>The names of the lists in this folder, sorted; several when shares were copied into it.</summary>
    internal ImmutableArray<string> ManifestFiles =>
        Directory.Exists(FullPath)
            ?
            [
                .. Directory
                    .EnumerateFiles(FullPath, ManifestStart + "*")
                    .Select(file => Path.GetFileName(file))
                    .Where(IsManifest)
                    .Order(StringComparer.Ordinal),
            ]
            : [];

    /// <summary>The whole path of a file of the site.</summary>
    public string PathOf(SitePath path) => Path.Combine(FullPath, path.Value.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>A path in the output, or above it, as people read it.</summary>
    public string ShownOf(string fullPath)
    {
        var relative = Path.GetRelativePath(FullPath, fullPath).Replace(Path.DirectorySeparatorChar, '/');
        if (relative == ".")
            return Shown;
        return relative == ".." || relative.StartsWith("../", StringComparison.Ordinal)
            ? fullPath
            : $"{Shown}/{relative}";
    }

    private static bool IsBelowFile(string path) =>
        Path.GetDirectoryName(path) is { } parent
        && !Directory.Exists(parent)
        && (File.Exists(parent) || IsBelowFile(parent));

    private static string? WhatIsWrong(SiteFolder site, string full, string real, string? home)
    {
        if (RealPath.IsWithin(real, site.RealPath))
            return "holds the site itself";
        if (Path.GetDirectoryName(real) is null)
            return "is the root of a disk";
        if (home is { Length: > 0 } && RealPath.IsWithin(real, RealPath.Of(home) ?? home))
            return "holds your own folder";
        if (
            Taken.FirstOrDefault(name =>
                RealPath.IsWithin(RealPath.Of(site.PathOf(name)) ?? site.PathOf(name), real)
            ) is
            { } taken
        )
            return $"lies in {taken}/";
        if (site.RelativePathOf(full) is not null && !RealPath.IsWithin(site.RealPath, real))
            return "is reached through a symbolic link that leads out of the site";
        return File.Exists(real) ? "is a file"
            : IsBelowFile(real) ? "lies below a file"
            : null;
    }
}
