using Blog.Pages;
using Blog.Reading.Documents;
using Blog.Syndication.Renditions;
using Blog.Workspace.Disk;

namespace Blog.Workspace.CrossPosts;

/// <summary>
/// Writes renditions into <c>outbox/crossposts/</c>, a folder each. They are not part of the site, and lie outside the
/// folder that is uploaded.
/// </summary>
public static class RenditionFolder
{
    /// <summary>The folder of the outbox.</summary>
    public const string Name = "crossposts";

    /// <summary>
    /// Writes a rendition whole, in the place of an earlier one: it is made beside it and exchanged by renaming.
    /// </summary>
    /// <param name="root">The site's root. The caller holds the site's lock for building.</param>
    /// <param name="site">The site.</param>
    /// <param name="post">The post.</param>
    /// <param name="rendition">The rendition.</param>
    /// <returns>The folder as people read it.</returns>
    public static string Write(SiteFolder root, Site site, SitePost post, Rendition rendition)
    {
        var (parent, name) = (ParentOf(root, rendition), NameOf(site, post));
        var folder = Path.Combine(parent, name);
        var (coming, going) = (ComingOf(parent, name), GoingOf(parent, name));
        Drop(coming);
        Directory.CreateDirectory(coming);
        foreach (var file in rendition.Files)
            File.WriteAllBytes(Path.Combine(coming, file.Name), file.Bytes.Span);
        Drop(going);
        if (Directory.Exists(folder))
            Directory.Move(folder, going);
        Directory.Move(coming, folder);
        Drop(going);
        return $"{Outbox.Name}/{Name}/{rendition.Target}/{name}";
    }

    /// <summary>
    /// Why a rendition cannot be written, as a sentence; null when it can. Asked before the first one is written.
    /// </summary>
    /// <param name="root">The site's root.</param>
    /// <param name="site">The site.</param>
    /// <param name="post">The post.</param>
    /// <param name="rendition">The rendition.</param>
    public static string? Objection(SiteFolder root, Site site, SitePost post, Rendition rendition)
    {
        var (parent, name) = (ParentOf(root, rendition), NameOf(site, post));
        string[] folders = [ComingOf(parent, name), GoingOf(parent, name), Path.Combine(parent, name)];
        return folders.Select(f => Outbox.Objection(root, f)).FirstOrDefault(o => o is not null);
    }

    private static string ParentOf(SiteFolder root, Rendition rendition) =>
        Path.Combine(Outbox.PathOf(root, Name), rendition.Target.Value);

    private static string ComingOf(string parent, string name) => Path.Combine(parent, $".{name}.new");

    private static string GoingOf(string parent, string name) => Path.Combine(parent, $".{name}.old");

    // Two documents can share a slug, but not a file: the slug means the first of them, as on the command line.
    private static string NameOf(Site site, SitePost post) =>
        site.Catalogue.WithSlug(post.Slug.Value).First().Source == post.Source
            ? post.Slug.Value
            : post.Source.Value["content/".Length..].Replace('/', '.');

    private static void Drop(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
