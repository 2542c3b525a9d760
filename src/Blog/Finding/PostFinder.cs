using System.Collections.Immutable;
using Blog.Pages;
using Blog.Reading.Documents;
using Blog.Text;
using Blog.Text.Names;
using Blog.Workspace.Disk;

namespace Blog.Finding;

/// <summary>Finds a post that the command line names by file, address or slug. It finds held back posts too.</summary>
/// <param name="site">The site.</param>
/// <param name="folder">The site's root.</param>
/// <param name="workingFolder">The folder that the command was started in.</param>
internal sealed class PostFinder(Site site, SiteFolder folder, string workingFolder)
{
    /// <summary>All posts, reviews and pages, held back ones too, sorted by file.</summary>
    public ImmutableArray<SitePost> All { get; } =
    [.. site.Catalogue.Listed.Concat(site.Catalogue.HeldBack).OrderBy(p => p.Source)];

    /// <summary>The post with this name; null when no post has it.</summary>
    /// <param name="asked">The path of its file or folder, from the working folder, the root or <c>content/</c>; its
    /// address on the site; or its slug.</param>
    public SitePost? Find(string asked)
    {
        var names = new AskedNames(folder, workingFolder, asked);
        return names
                .Files.SelectMany(f => new[] { f, new ContentPath(f.Value.TrimEnd('/') + "/index.md") })
                .Select(site.Catalogue.Find)
                .FirstOrDefault(p => p is not null)
            ?? (
                names.AddressAt(site.Catalogue.Settings.BaseUrl) is { } permalink
                    ? site.Catalogue.FindMeant(permalink)
                    : null
            )
            ?? site.Catalogue.WithSlug(asked).FirstOrDefault();
    }

    /// <summary>The name of a post that is nearest to an unknown one; null when none is near.</summary>
    public string? Nearest(string asked) =>
        NearestName.Find(asked, site.Catalogue.Slugs)
        ?? NearestName.Find(asked, All.Select(p => p.Source.Value))
        ?? NearestName.Find(asked, All.Select(p => p.Source.Value["content/".Length..]));
}
