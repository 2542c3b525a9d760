using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Workspace.Disk;

/// <summary>
/// Collects the paths of a site's files. Symbolic links are followed as long as they stay inside the site.
/// </summary>
public sealed class ContentWalk
{
    private readonly SiteFolder _site;
    private readonly List<ContentPath> _files = [];
    private readonly List<ContentLink> _links = [];
    private readonly List<Diagnostic> _problems = [];

    private ContentWalk(SiteFolder site) => _site = site;

    /// <summary>The folders that a site is made from.</summary>
    public static ImmutableArray<string> Folders { get; } = ["content", "themes"];

    /// <summary>The files below <see cref="Folders"/>, and what could not be looked at (BLOG002).</summary>
    public static ContentListing Of(SiteFolder site)
    {
        var walk = new ContentWalk(site);
        foreach (var folder in Folders)
            walk.Start(folder);
        return walk.Found();
    }

    /// <summary>
    /// What a whole walk would find at one path and below it, whether a file stands there, a folder, a link or nothing;
    /// and what could not be looked at (BLOG002).
    /// </summary>
    internal static ContentListing At(SiteFolder site, ContentPath path)
    {
        var walk = new ContentWalk(site);
        if (Folders.Contains(path.Value))
            walk.Start(path.Value);
        else if (Folders.Any(path.IsBelow) && walk.CanReach(path.Folder))
            walk.TakeAt(path.Value);
        return walk.Found();
    }

    private void Start(string folder)
    {
        var info = new DirectoryInfo(_site.PathOf(folder));
        if (info.LinkTarget is not null)
            Follow(info, folder);
        else if (info.Exists)
            Enter(info, folder);
    }

    // A walk gets there through folders that it does not pass over, and through no link that leads out of the site or
    // round in circles.
    private bool CanReach(string folder)
    {
        if (folder.Split('/').Skip(1).Any(IgnoredNames.IsFolder))
            return false;
        for (var at = folder; at.Length > 0; at = new ContentPath(at).Folder)
        {
            var info = new DirectoryInfo(_site.PathOf(at));
            if (!info.Exists)
                return false;
            if (info.LinkTarget is not null && WhatIsWrong(info, RealPath.Of(info.FullName)) is not null)
                return false;
        }

        return true;
    }

    private void TakeAt(string path)
    {
        var full = _site.PathOf(path);
        if (Directory.Exists(full))
            Take(new DirectoryInfo(full), path);
        else if (new FileInfo(full) is var file && (file.Exists || file.LinkTarget is not null))
            Take(file, path);
    }

    private ContentListing Found()
    {
        _files.Sort();
        return new ContentListing([.. _files], [.. _links], [.. _problems]);
    }

    private void Enter(DirectoryInfo folder, string path)
    {
        try
        {
            foreach (var entry in folder.EnumerateFileSystemInfos())
                Take(entry, path + "/" + entry.Name);
        }
        catch (UnauthorizedAccessException)
        {
            Report(path, "access to the folder is denied.");
        }
        catch (DirectoryNotFoundException)
        {
            // Deleted since its parent was listed, so it is not part of the site any more.
        }
        catch (IOException failure)
        {
            Report(path, failure.Message);
        }
    }

    private void Take(FileSystemInfo entry, string path)
    {
        var isFolder = entry is DirectoryInfo;
        if (isFolder ? IgnoredNames.IsFolder(entry.Name) : IgnoredNames.IsFile(entry.Name))
            return;
        if (entry.LinkTarget is not null)
            Follow(entry, path);
        else if (isFolder)
            Enter((DirectoryInfo)entry, path);
        else
            _files.Add(new ContentPath(path));
    }

    private void Follow(FileSystemInfo link, string path)
    {
        var real = RealPath.Of(link.FullName);
        _links.Add(new ContentLink(new ContentPath(path), real));
        if (WhatIsWrong(link, real) is { } wrong)
            Report(path, wrong);
        else if (File.Exists(real))
            _files.Add(new ContentPath(path));
        else
            Enter(new DirectoryInfo(link.FullName), path);
    }

    private string? WhatIsWrong(FileSystemInfo link, string? real)
    {
        if (real is null || !Path.Exists(real))
            return $"it is a symbolic link to '{link.LinkTarget}', which does not exist.";
        if (!RealPath.IsWithin(_site.RealPath, real))
            return $"it is a symbolic link to '{link.LinkTarget}', which is outside the site. "
                + "Copy what it leads to into the site.";
        if (
            Directory.Exists(real)
            && RealPath.IsWithin(real, RealPath.Of(Path.GetDirectoryName(link.FullName)!) ?? real)
        )
            return $"it is a symbolic link to '{link.LinkTarget}', a folder that holds the link itself.";
        return null;
    }

    private void Report(string path, string reason) =>
        _problems.Add(DiagnosticCatalogue.UnreadableFile.At(SourceLocation.OfFile(new ContentPath(path)), reason));
}

/// <summary>What a walk through a site's folders found.</summary>
/// <param name="Files">The paths of all files, in ordinal order.</param>
/// <param name="Links">All symbolic links found, followed or not.</param>
/// <param name="Problems">
/// Folders and links that could not be looked into (BLOG002). What is behind them is not among the files.
/// </param>
public sealed record ContentListing(
    ImmutableArray<ContentPath> Files,
    ImmutableArray<ContentLink> Links,
    ImmutableArray<Diagnostic> Problems
);

/// <summary>A symbolic link among a site's files.</summary>
/// <param name="Path">Where it stands.</param>
/// <param name="RealPath">
/// Where it leads to, all links followed, whether something is there or not; null when it goes round in circles.
/// </param>
public sealed record ContentLink(ContentPath Path, string? RealPath);
