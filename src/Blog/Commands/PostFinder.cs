using System.Collections.Immutable;
using Blog.Pages;
using Blog.Reading.Documents;
using Blog.Text;
using Blog.Workspace.Disk;

namespace Blog.Commands;

/// <summary>Finds the posts that somebody names on the command line: by file, by address or by slug. Held back posts
/// too.</summary>
/// <param name="site">The site.</param>
/// <param name="folder">Its root.</param>
/// <param name="workingFolder">The folder the command was given in.</param>
internal sealed class PostFinder(Site site, SiteFolder folder, string workingFolder)
{
    /// <summary>All posts, reviews and pages, held back ones included, by file.</summary>
    public ImmutableArray<SitePost> All { get; } =
    [.. site.Catalogue.Listed.Concat(site.Catalogue.HeldBack).OrderBy(p => p.Source)];

    /// <summary>The post that is meant; null when there is none.</summary>
    /// <param name="asked">A path as seen from the working folder, the root or <c>content/</c>, of its file or its
    /// folder; an address at home; or a slug.</param>
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

    /// <summary>The nearest name that there is; null when none is near.</summary>
    public string? Nearest(string asked) =>
        NearestName.Find(asked, site.Catalogue.Slugs)
        ?? NearestName.Find(asked, All.Select(p => p.Source.Value))
        ?? NearestName.Find(asked, All.Select(p => p.Source.Value["content/".Length..]));
}
