using System.Collections.Immutable;
using Blog.Engine;
using Blog.Engine.Outputs;
using Blog.Model;
using Blog.Pages.Rendering;
using Blog.Pages.Variables;
using Blog.Reading.Documents;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Pages.PageKinds;

/// <summary>Makes the pages of every tag, and the page that lists the tags.</summary>
internal static class MakeTagPages
{
    private static readonly Permalink Index = new("/tags/");

    /// <summary>The pages of the tags, then the list, which a site without tags has too.</summary>
    public static IEnumerable<Output> Of(IEnumerable<Document<SiteTag>> documents, PageRenderer renderer)
    {
        var all = Fingerprint.Of([.. documents.Select(d => d.Fingerprint)]);
        return [.. documents.SelectMany(d => Pages(d, renderer)), IndexOf(renderer, all)];
    }

    private static IEnumerable<Output> Pages(Document<SiteTag> document, PageRenderer renderer)
    {
        var (tag, site) = (document.Value, renderer.Site);
        ImmutableArray<SourceLocation> claimedBy = [tag.Posts[0].Parsed.Place("tags")];
        foreach (var part in Pagination.Of(tag.Permalink, tag.Posts, site.Settings.PageSize))
        {
            yield return renderer.Output(
                part.Permalink.ToSitePath(),
                document.Fingerprint,
                claimedBy,
                () => Describe(tag, part, site),
                _ => Locals(tag, part, site)
            );
        }
    }

    // Which posts stand on the page was decided when the map was made.
    private static PageLocals Locals(SiteTag tag, Pagination part, SiteView site)
    {
        site.PostsOf(tag);
        return PageLocals.Of(
            ("tag", site.Tag(tag)),
            ("posts", site.Posts(part.Posts)),
            ("pagination", PaginationVariables.Type.Wrap((site, part), "pagination:" + part.Permalink))
        );
    }

    private static PageDescription Describe(SiteTag tag, Pagination part, SiteView site) =>
        new()
        {
            Kind = "tag",
            Permalink = part.Permalink,
            Number = part.Number,
            Total = part.Total,
            Title = site.NameOf(tag),
            Section = Index,
            Breadcrumbs = Crumbs.Of(site, (Crumbs.Word(site, "tags"), Index), (tag.Name.Value, tag.Permalink)),
            Feeds = site.Settings.Feeds.Of(FeedList.Tags, $"{site.Settings.Title}: {tag.Name}", tag.Permalink),
        };

    private static Output IndexOf(PageRenderer renderer, Fingerprint fingerprint)
    {
        var site = renderer.Site;
        return renderer.Output(
            Index.ToSitePath(),
            fingerprint,
            [],
            Describe,
            _ => PageLocals.Of(("tags", site.Lists.Tags))
        );

        PageDescription Describe()
        {
            var title = Crumbs.Word(site, "tags");
            return new PageDescription
            {
                Kind = "tags",
                Permalink = Index,
                Title = title,
                Section = Index,
                Breadcrumbs = Crumbs.Of(site, (title, Index)),
            };
        }
    }
}
