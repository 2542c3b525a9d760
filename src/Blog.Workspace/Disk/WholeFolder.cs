namespace Blog.Workspace.Disk;

/// <summary>Writes a folder that must not be there yet, so that it appears with all its files or not at all.</summary>
public static class WholeFolder
{
    private const string Prepared = ".cache/prepared";

    /// <summary>Prepares the folder beside the site's files, forced to the disk, and gives it its name last.</summary>
    /// <param name="site">The site.</param>
    /// <param name="folder">Its path below the site's root, with forward slashes.</param>
    /// <param name="files">Its files, by paths below it with forward slashes.</param>
    /// <returns>Why it was not written, as a sentence; null when it was.</returns>
    public static string? Write(
        SiteFolder site,
        string folder,
        IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> files
    )
    {
        using var held = SiteLock.TryTake(site, "prepare");
        if (held is null)
            return "Another command is writing a folder of this site.";
        var (target, prepared) = (site.PathOf(folder), site.PathOf(Prepared));
        if (Path.Exists(target) || new FileInfo(target).LinkTarget is not null)
            return $"{folder} is there already. Move it away first.";
        // A killed command left it.
        if (Directory.Exists(prepared))
            Directory.Delete(prepared, recursive: true);
        foreach (var (path, bytes) in files)
            AtomicFile.WriteOver(Path.Combine(prepared, path.Replace('/', Path.DirectorySeparatorChar)), bytes.Span);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        Directory.Move(prepared, target);
        return null;
    }
}
