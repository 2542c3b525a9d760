using System.Collections.Immutable;
using Blog.Import.Foreign;
using Blog.Import.Matters;
using Blog.Model;
using Blog.Reading.Parsing.Files;
using Blog.Text;

namespace Blog.Import.Addresses;

/// <summary>Where everything of a blog goes, and what answers its old addresses.</summary>
/// <param name="Settings">The settings of the new site that decide how documents are read.</param>
/// <param name="Documents">The documents, in their order.</param>
/// <param name="Files">The other files.</param>
/// <param name="Redirects">The redirects that belong to no document.</param>
/// <param name="Claims">The addresses that pages and redirects have.</param>
/// <param name="Book">The book of addresses.</param>
internal sealed record SitePlan(
    SiteSettings Settings,
    ImmutableArray<PlacedDocument> Documents,
    ImmutableArray<CarriedFile> Files,
    ImmutableArray<PlannedRedirect> Redirects,
    AddressClaims Claims,
    AddressBook Book
)
{
    /// <summary>Plans a blog.</summary>
    /// <param name="blog">The blog.</param>
    /// <param name="matters">The front matter of its documents.</param>
    /// <param name="settings">The settings of the new site, without a pattern.</param>
    /// <param name="site">The old site and the new one.</param>
    /// <param name="remarks">Gets what is worth a remark about documents.</param>
    /// <param name="log">Gets what is worth a remark about other things.</param>
    public static SitePlan Of(
        ForeignBlog blog,
        ImmutableArray<CarriedMatter> matters,
        SiteSettings settings,
        BlogHome site,
        MatterRemarks remarks,
        RemarkLog log
    )
    {
        var paths = new FreePaths();
        foreach (var own in ImmutableArray.Create("content/site.yml", "content/redirects.yml", "content/series.yml"))
            paths.TryTake(own);
        var owners = blog.Files.Select(f => f.Owner).OfType<ContentPath>().ToImmutableHashSet();
        var documentPaths = new DocumentPlaces(paths, owners).Of(matters);
        settings = settings with
        {
            Permalinks = new PermalinkPatterns(Pattern(blog, matters, documentPaths, settings, site.Old)),
        };
        var claims = AddressClaims.Of(matters);
        var addresses = new AddressPlan(site, settings, remarks, claims);
        var documents = addresses.Of(matters, documentPaths);
        // Its lines are in redirects.yml. A build makes such a file of them.
        var carried = blog.Files.Where(f => blog.Redirects.IsEmpty || f.Address != "/_redirects");
        var files = new FilePlaces(paths, claims, site.Old, log).Of(carried, documents);
        documents = addresses.WithRedirects(documents);
        var targets = new ListTargets(documents, blog.Lists, site.Zone);
        var redirects = new RedirectPlan(claims, targets, site, log);
        var lists = redirects.OfLists(blog.Lists);
        var book = new AddressBook(site, documents, files, blog.Lists, targets);
        return new SitePlan(
            settings,
            documents,
            files,
            [.. lists.Concat(redirects.OfHost(blog.Redirects, book.PublicAddressOf)).DistinctBy(r => r.From)],
            claims,
            book
        );
    }

    private static string Pattern(
        ForeignBlog blog,
        ImmutableArray<CarriedMatter> matters,
        ImmutableArray<ContentPath> paths,
        SiteSettings settings,
        BaseUrl old
    )
    {
        var posts = matters
            .Zip(paths)
            .Where(m => PostFile.KindOf(m.Second) == PostKind.Post && !m.First.IsHeldBack)
            .Select(m => (m.First, m.Second, Old: AddressPlan.OldAddressesOf(m.First, old)))
            .Where(m => !m.Old.IsEmpty)
            .Select(m => new AddressedPost(m.First, m.Second, m.Old[0]));
        return PatternChoice.Of(blog.Settings.PostPattern, [.. posts], settings);
    }
}
