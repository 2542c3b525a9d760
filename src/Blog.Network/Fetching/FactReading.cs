using System.Collections.Immutable;
using Blog.Model.Cards;
using Blog.Network.Checking;
using Blog.Network.Fetching.Texts;

namespace Blog.Network.Fetching;

/// <summary>Combines the claims of a page: each fact is taken from the first that has it.</summary>
internal static class FactReading
{
    private const int LongestTitle = 200;
    private const int LongestDescription = 600;
    private const int LongestName = 80;
    private const int MostAuthors = 20;

    /// <summary>The facts, without pictures.</summary>
    /// <param name="claims">What the page says, in order of precedence.</param>
    /// <param name="place">The page.</param>
    /// <param name="address">The address that was asked for.</param>
    /// <param name="identity">What identifies the page; null when the address identifies nothing.</param>
    /// <param name="notes">Collects what could not be found.</param>
    public static CardFacts Of(
        ImmutableArray<PageClaims> claims,
        ReachedPage place,
        Uri address,
        LinkIdentity? identity,
        ImmutableArray<string>.Builder notes
    )
    {
        var site = First(claims, t => t.Site, LongestName);
        var title = First(claims, t => t.Title, LongestTitle) is { } found ? PlainHead.WithoutSite(found, site) : null;
        if (title is null)
            notes.Add("It has no title; its address stands for one.");
        // What a card shows whole needs no other words.
        var isShown = claims.Any(t => t.Text is not null || !t.Code.IsEmpty);
        var description = isShown ? null : First(claims, t => t.Description, LongestDescription);
        var published = claims.Select(t => t.Published).FirstOrDefault(p => PageDates.YearOf(p) is not null);
        // A kind that follows from the address is certain, so the page is not asked.
        var kind = identity is null or { UsualKind: LinkCardKind.Article }
            ? claims.Select(t => t.Kind).FirstOrDefault(k => k is not null)
            : null;
        return new CardFacts
        {
            Canonical = CanonicalOf(place, address, identity),
            Kind = kind,
            Title = title ?? NameOf(place.Visit.Address),
            Description = description == title ? null : description,
            Site = site,
            Authors = AuthorsOf(claims, site),
            Published = PageDates.DayOf(published),
            Year = (kind ?? identity?.UsualKind) == LinkCardKind.Paper ? PageDates.YearOf(published) : null,
            Language = First(claims, t => t.Language, LongestName),
            Duration = claims.Select(t => t.Duration).FirstOrDefault(d => d is not null),
            Ratio = claims.Select(t => t.Ratio).FirstOrDefault(r => r is not null),
            Player = claims.Select(t => t.Player).FirstOrDefault(p => p is not null),
            Text = claims.Select(t => t.Text).FirstOrDefault(t => t is { Length: > 0 }),
            Code = claims.Select(t => t.Code).FirstOrDefault(c => !c.IsEmpty, []),
            ImageAlt = First(claims, t => t.ImageAlt, LongestTitle),
        };
    }

    private static string? First(ImmutableArray<PageClaims> claims, Func<PageClaims, string?> field, int most) =>
        claims.Select(t => OneLineText.Of(field(t), most)).FirstOrDefault(t => t is not null);

    // The name of the site is not an author.
    private static ImmutableArray<string> AuthorsOf(ImmutableArray<PageClaims> claims, string? site)
    {
        foreach (var one in claims)
        {
            ImmutableArray<string> names =
            [
                .. one
                    .Authors.Select(a => OneLineText.Of(a, LongestName))
                    .OfType<string>()
                    .Where(a => !a.Equals(site, StringComparison.OrdinalIgnoreCase))
                    .Distinct()
                    .Take(MostAuthors),
            ];
            if (!names.IsEmpty)
                return names;
        }

        return [];
    }

    // The address that the page calls its own, or the one its site redirected to; null when that is the link itself in
    // another form.
    private static string? CanonicalOf(ReachedPage place, Uri address, LinkIdentity? identity) =>
        place.Canonicals.Append(place.Visit.Address.AbsoluteUri).FirstOrDefault(IsPage) is { } found
        && LinkIdentity.Read(found) != identity
        && found != address.AbsoluteUri
            ? found
            : null;

    private static bool IsPage(string address) =>
        LinkIdentity.Read(address) is not null && !address.Any(char.IsWhiteSpace) && address.Length <= 2000;

    private static string NameOf(Uri address)
    {
        var name = Uri.UnescapeDataString(address.Segments[^1].Trim('/'));
        return OneLineText.Of(name, LongestTitle) ?? address.IdnHost;
    }
}
