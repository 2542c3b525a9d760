using System.Collections.Immutable;
using Blog.Model.Cards;
using Blog.Network.Checking;

namespace Blog.Network.Fetching;

/// <summary>Makes of what several ways tell of a page what is known of it: of each fact the first that is
/// told.</summary>
internal static class FactReading
{
    private const int LongestTitle = 200;
    private const int LongestDescription = 600;
    private const int LongestName = 80;
    private const int MostAuthors = 20;

    /// <summary>What is known, without pictures.</summary>
    /// <param name="told">What is told; what counts first comes first.</param>
    /// <param name="place">The page.</param>
    /// <param name="address">The address that was asked for.</param>
    /// <param name="identity">What identifies it; null for an address that is none.</param>
    /// <param name="notes">Takes what could not be had.</param>
    public static CardFacts Of(
        ImmutableArray<Told> told,
        ReachedPage place,
        Uri address,
        LinkIdentity? identity,
        ImmutableArray<string>.Builder notes
    )
    {
        var site = First(told, t => t.Site, LongestName);
        var title = First(told, t => t.Title, LongestTitle) is { } found ? PlainHead.WithoutSite(found, site) : null;
        if (title is null)
            notes.Add("It has no title; its address stands for one.");
        var description = First(told, t => t.Description, LongestDescription);
        var published = told.Select(t => t.Published).FirstOrDefault(p => PageDates.YearOf(p) is not null);
        // What an address tells for certain, a page need not say.
        var kind = identity is null or { UsualKind: LinkCardKind.Article }
            ? told.Select(t => t.Kind).FirstOrDefault(k => k is not null)
            : null;
        return new CardFacts
        {
            Canonical = CanonicalOf(place, address, identity),
            Kind = kind,
            Title = title ?? NameOf(place.Visit.Address),
            Description = description == title ? null : description,
            Site = site,
            Authors = AuthorsOf(told, site),
            Published = PageDates.DayOf(published),
            Year = (kind ?? identity?.UsualKind) == LinkCardKind.Paper ? PageDates.YearOf(published) : null,
            Language = First(told, t => t.Language, LongestName),
            ImageAlt = First(told, t => t.ImageAlt, LongestTitle),
        };
    }

    private static string? First(ImmutableArray<Told> told, Func<Told, string?> field, int most) =>
        told.Select(t => OneLineText.Of(field(t), most)).FirstOrDefault(t => t is not null);

    // A site's own name is no author.
    private static ImmutableArray<string> AuthorsOf(ImmutableArray<Told> told, string? site)
    {
        foreach (var one in told)
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

    // The address that the page gives for its own, or where its site led to; nothing where that is the link itself in
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
