using System.Collections.Immutable;
using Blog.Text;
using Blog.Workspace.Disk;

namespace Blog.Workspace.Watching;

/// <summary>Finds the other paths of a change: a file behind symbolic links has several.</summary>
internal static class LinkedPaths
{
    /// <summary>The paths that were touched, and those at which links show them.</summary>
    public static IEnumerable<ContentPath> Of(
        SiteFolder site,
        ImmutableArray<ContentLink> links,
        IReadOnlyCollection<ContentPath> touched
    )
    {
        if (links.IsEmpty)
            return touched;
        var retargeted = links.Where(l => RealPath.Of(site.PathOf(l.Path.Value)) != l.RealPath).Select(l => l.Path);
        ContentPath[] all = [.. touched, .. touched.SelectMany(path => BehindLinks(site, links, path))];
        return [.. all, .. retargeted, .. all.SelectMany(path => ShownAt(site, links, path))];
    }

    /// <summary>These paths without those below others of them.</summary>
    public static IEnumerable<ContentPath> Outermost(IEnumerable<ContentPath> paths)
    {
        var all = paths.ToHashSet();
        return all.Where(path => !Above(path).Any(all.Contains));
    }

    // A link that was moved together with the touched file leads nowhere now, so its old target is remembered.
    private static IEnumerable<ContentPath> BehindLinks(
        SiteFolder site,
        ImmutableArray<ContentLink> links,
        ContentPath touched
    ) =>
        from link in links
        where
            link.RealPath is not null
            && touched.IsBelow(link.Path.Value)
            && RealPath.IsWithin(site.RealPath, link.RealPath)
        let folder = Path.GetRelativePath(site.RealPath, link.RealPath!).Replace(Path.DirectorySeparatorChar, '/')
        select new ContentPath(folder + touched.Value[link.Path.Value.Length..]);

    private static IEnumerable<ContentPath> ShownAt(
        SiteFolder site,
        ImmutableArray<ContentLink> links,
        ContentPath touched
    )
    {
        // The touched thing is the link itself, not its target.
        if (RealPath.Of(site.PathOf(touched.Folder)) is not { } folder)
            yield break;
        var real = Path.Combine(folder, touched.Name);
        foreach (var link in links)
        {
            if (link.RealPath is null)
                continue;
            if (RealPath.IsWithin(real, link.RealPath))
                yield return link.Path;
            else if (RealPath.IsWithin(link.RealPath, real))
                yield return new ContentPath(
                    $"{link.Path}/{Path.GetRelativePath(link.RealPath, real).Replace(Path.DirectorySeparatorChar, '/')}"
                );
        }
    }

    private static IEnumerable<ContentPath> Above(ContentPath path)
    {
        for (var folder = path.Folder; folder.Length > 0; folder = new ContentPath(folder).Folder)
            yield return new ContentPath(folder);
    }
}
