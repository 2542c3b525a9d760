using System.Collections.Immutable;
using Blog.Model.Cards;
using Blog.Pages.Variables;
using Blog.Reading.Linking;
using Blog.Text.Reads;
using Blog.Theming.Values;

namespace Blog.Pages.Reviews;

/// <summary>All links of all reviews, by review and by source. They are collected when a page that shows them is made,
/// since that renders the text of every review.</summary>
internal sealed class ReviewLinks
{
    private readonly Lazy<ReviewLinksMade> _made;

    public ReviewLinks(SiteView site, CardFinder cards) => _made = new(() => Make(site, cards));

    /// <summary>The links; adds their sources to the log of reads.</summary>
    public ReviewLinksMade Of(ReadLog reads)
    {
        reads.AddAll(_made.Value.Reads);
        return _made.Value;
    }

    private static ReviewLinksMade Make(SiteView site, CardFinder cards)
    {
        var reads = new ReadLog();
        return site.SourceReads.Record(reads, () => Make(site, cards, reads));
    }

    private static ReviewLinksMade Make(SiteView site, CardFinder cards, ReadLog reads)
    {
        var home = LinkIdentity.Read(site.BaseUrl.Home)?.Host;
        ImmutableArray<ImmutableArray<ReviewedLink>> read =
        [
            .. site
                .Catalogue.ReviewShelf.Reviews.Select(review =>
                    new LinkReading(review, home, cards, reads).Read(site.Filler.FillOutward(review.Post, reads).Html)
                )
                .Where(links => links.Length > 0),
        ];
        var names = NamesOf(read);
        ImmutableArray<ReviewedLinkGroup> byReview = [.. read.Select(links => Group(site, links, names))];
        return new ReviewLinksMade(WithOneId(byReview), BySource(byReview, names), reads);
    }

    // A host has the name that its newest card gives it, whether a link has a card or not.
    private static Dictionary<string, string> NamesOf(ImmutableArray<ImmutableArray<ReviewedLink>> read)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var link in read.SelectMany(links => links).Where(l => l.Source is not null))
            names.TryAdd(link.Host, link.Source!);
        return names;
    }

    private static ReviewedLinkGroup Group(
        SiteView site,
        ImmutableArray<ReviewedLink> links,
        Dictionary<string, string> names
    )
    {
        var review = links[0].Review;
        return new ReviewedLinkGroup(
            review.Month?.ToString() ?? review.Post.Slug.Value,
            review.Post.Title,
            [
                .. links.Select(
                    (link, i) =>
                        (link, Variable(site, link with { Source = names.GetValueOrDefault(link.Host, link.Host) }, i))
                ),
            ]
        )
        {
            Review = review,
        };
    }

    private static ThemeObject Variable(SiteView site, ReviewedLink link, int position) =>
        ReviewedLinkVariables.Type.Wrap(
            new ReviewedLinkView(site, link),
            $"link:{link.Review.Post.Source}[{position}]"
        );

    // The slug distinguishes reviews of one month.
    private static ImmutableArray<ReviewedLinkGroup> WithOneId(ImmutableArray<ReviewedLinkGroup> groups)
    {
        var counts = groups.CountBy(g => g.Id).ToDictionary();
        return [.. groups.Select(g => counts[g.Id] == 1 ? g : g with { Id = $"{g.Id}-{g.Review!.Post.Slug}" })];
    }

    private static ImmutableArray<ReviewedLinkGroup> BySource(
        ImmutableArray<ReviewedLinkGroup> byReview,
        Dictionary<string, string> names
    ) =>
        [
            .. byReview
                .SelectMany(g => g.Links)
                .GroupBy(l => l.Link.Host, StringComparer.Ordinal)
                .Select(host => new ReviewedLinkGroup(
                    "source-" + host.Key,
                    names.GetValueOrDefault(host.Key, host.Key),
                    [.. host]
                )
                {
                    Host = host.Key,
                })
                .OrderBy(g => g.Name, StringComparer.OrdinalIgnoreCase)
                .ThenBy(g => g.Host, StringComparer.Ordinal),
        ];
}

/// <summary>All links of all reviews, grouped.</summary>
/// <param name="ByReview">The links of each review that has any, the newest month first.</param>
/// <param name="BySource">The links of each host, sorted by the names of the sources.</param>
/// <param name="Reads">The sources they were made from.</param>
internal sealed record ReviewLinksMade(
    ImmutableArray<ReviewedLinkGroup> ByReview,
    ImmutableArray<ReviewedLinkGroup> BySource,
    ReadLog Reads
)
{
    /// <summary>The number of links.</summary>
    public int Count => ByReview.Sum(g => g.Links.Length);
}
