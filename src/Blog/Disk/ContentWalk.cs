using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Disk;

/// <summary>Collects the paths of a site's files. Symbolic links are followed as long as they stay inside the site.</summary>
internal sealed class ContentWalk
{
    private readonly SiteFolder _site;
    private readonly List<ContentPath> _files = [];
    private readonly List<Diagnostic> _problems = [];

    private ContentWalk(SiteFolder site) => _site = site;

    /// <summary>The files below some folders of the root, and what could not be looked at (BLOG002).</summary>
    public static (ImmutableArray<ContentPath> Files, ImmutableArray<Diagnostic> Problems) Of(SiteFolder site, params ReadOnlySpan<string> folders)
    {
        var walk = new ContentWalk(site);
        foreach (var folder in folders)
        {
            var info = new DirectoryInfo(site.PathOf(folder));
            if (info.LinkTarget is not null)
                walk.Follow(info, folder);
            else if (info.Exists)
                walk.Enter(info, folder);
        }

        walk._files.Sort();
        return ([.. walk._files], [.. walk._problems]);
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
            // Deleted since its parent was listed: it is no part of the site any more.
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
        if (real is null || !(File.Exists(real) || Directory.Exists(real)))
            Report(path, $"it is a symbolic link to '{link.LinkTarget}', which does not exist.");
        else if (!RealPath.IsWithin(_site.RealPath, real))
            Report(path, $"it is a symbolic link to '{link.LinkTarget}', which is outside the site. Copy what it leads to into the site.");
        else if (File.Exists(real))
            _files.Add(new ContentPath(path));
        else if (RealPath.IsWithin(real, RealPath.Of(Path.GetDirectoryName(link.FullName)!) ?? real))
            Report(path, $"it is a symbolic link to '{link.LinkTarget}', a folder that holds the link itself.");
        else
            Enter(new DirectoryInfo(link.FullName), path);
    }

    private void Report(string path, string reason) =>
        _problems.Add(DiagnosticCatalogue.UnreadableFile.At(SourceLocation.OfFile(new ContentPath(path)), reason));
}
