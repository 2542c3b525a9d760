using System.Collections.Immutable;
using Blog.Disk;
using Blog.Model;
using Blog.Pipelines;
using Blog.Pipelines.Documents;
using Blog.Text;

namespace Blog.CrossPosts;

/// <summary>Finds the posts that somebody names on the command line: by file, by address or by slug. Held back posts too.</summary>
/// <param name="site">The site.</param>
/// <param name="folder">Its root.</param>
/// <param name="workingFolder">The folder the command was given in.</param>
internal sealed class PostFinder(Site site, SiteFolder folder, string workingFolder)
{
    /// <summary>The post that is meant; null when there is none.</summary>
    /// <param name="asked">A path as seen from the working folder, the root or <c>content/</c>; an address at home; or a slug.</param>
    public SitePost? Find(string asked) => ByFile(asked) ?? ByAddress(asked) ?? site.Catalogue.WithSlug(asked).FirstOrDefault();

    /// <summary>The nearest name that there is; null when none is near.</summary>
    public string? Nearest(string asked) =>
        NearestName.Find(asked, site.Catalogue.Slugs)
        ?? NearestName.Find(asked, All.Select(p => p.Source.Value))
        ?? NearestName.Find(asked, All.Select(p => p.Source.Value["content/".Length..]));

    /// <summary>All posts, reviews and pages, held back ones included, by file.</summary>
    public ImmutableArray<SitePost> All { get; } = [.. site.Catalogue.Listed.Concat(site.Catalogue.HeldBack).OrderBy(p => p.Source)];

    private SitePost? ByFile(string asked)
    {
        var fromHere = folder.RelativePathOf(Path.GetFullPath(asked, workingFolder));
        var fromRoot = ContentPath.Resolve("", asked)?.Value;
        string?[] paths = [fromHere, fromRoot, "content/" + fromRoot];
        return paths.Where(p => !string.IsNullOrEmpty(p))
            .SelectMany(p => new[] { p!, p!.TrimEnd('/') + "/index.md" })
            .Select(p => site.Catalogue.Find(new ContentPath(p)))
            .FirstOrDefault(p => p is not null);
    }

    private SitePost? ByAddress(string asked)
    {
        var isAddress = asked.StartsWith('/') || asked.Contains("://", StringComparison.Ordinal);
        return isAddress && site.Catalogue.Settings.BaseUrl.PermalinkOf(asked) is { } permalink
            ? site.Catalogue.Find(permalink) ?? site.Catalogue.Find(new Permalink(permalink.Value + "/"))
            : null;
    }
}
