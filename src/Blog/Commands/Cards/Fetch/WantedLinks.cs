using System.Collections.Immutable;
using Blog.Model.Cards;
using Blog.Model.Dates;
using Blog.Pages;
using Blog.Text;

namespace Blog.Commands.Cards.Fetch;

/// <summary>Finds the links to fetch.</summary>
/// <param name="site">The site that shows them.</param>
/// <param name="now">The moment that decides which cards are stale.</param>
internal sealed class WantedLinks(Site site, DateTimeOffset now)
{
    /// <summary>The links with their cards, null for none. Links that are written differently but lead to one page
    /// count once.</summary>
    public ImmutableArray<(string Url, LinkCard? Known)> Of(FetchWish wish)
    {
        var missing = wish.IsForMissing
            ? site
                .Diagnostics.Where(d => d.Id == DiagnosticCatalogue.LinkWithoutCard.Id)
                .Select(d => d.Subject!)
                .Concat(Clipped())
            : [];
        var stale = wish.Stale is { } age
            ? site.Cards.Cards.Where(c => c.Fetched is { } fetched && age.After(fetched) <= now).Select(c => c.Url)
            : [];
        return
        [
            .. wish
                .Urls.Concat(missing)
                .Concat(stale)
                .DistinctBy(LinkIdentity.Read)
                .Select(url =>
                    site.Cards.Find(url) is { } known ? (known.Url, known) : (Absolute(url), (LinkCard?)null)
                ),
        ];
    }

    // Clippings of the next review need cards too. Those of older months have had their chance.
    private IEnumerable<string> Clipped()
    {
        var today = TimeZoneInfo.ConvertTime(now, site.Catalogue.Settings.TimeZone);
        return new[] { YearMonth.Of(today.AddMonths(-1)), YearMonth.Of(today) }
            .SelectMany(m => site.Clippings.In(m))
            .Select(c => c.Url)
            .Where(u => site.Cards.Find(u) is null && site.Catalogue.Settings.BaseUrl.PermalinkOf(u) is null);
    }

    private static string Absolute(string url) => url.StartsWith("//", StringComparison.Ordinal) ? "https:" + url : url;
}
