using System.Globalization;
using Blog.Import.Foreign;
using Blog.Import.Sources.Names;

namespace Blog.Import.Sources.Files;

/// <summary>The lists of the years and months that have posts.</summary>
internal static class DatedLists
{
    private const string Year = "yyyy";
    private const string Month = "yyyy'/'MM";

    /// <summary>The lists of years.</summary>
    /// <param name="posts">The posts; those that were not public have no list.</param>
    /// <param name="timeZone">The IANA name of the zone of the site; null for none.</param>
    /// <param name="pattern">The addresses: <c>/:year/</c>.</param>
    public static IEnumerable<ForeignList> OfYears(
        IEnumerable<ForeignDocument> posts,
        string? timeZone,
        string pattern
    ) => Of(posts, timeZone, pattern, Year);

    /// <summary>The same for months: <c>/:year/:month/</c>.</summary>
    public static IEnumerable<ForeignList> OfMonths(
        IEnumerable<ForeignDocument> posts,
        string? timeZone,
        string pattern
    ) => Of(posts, timeZone, pattern, Month);

    private static IEnumerable<ForeignList> Of(
        IEnumerable<ForeignDocument> posts,
        string? timeZone,
        string pattern,
        string form
    ) =>
        posts
            .Where(p => p.HeldBackBy is null)
            .Select(p => DocumentDate.Of(p.Matter, p.Date, timeZone, "date"))
            .OfType<DateTimeOffset>()
            .DistinctBy(d => d.ToString(form, CultureInfo.InvariantCulture))
            .Select(d => new ForeignList(
                ListKind.Archive,
                d.ToString(form, CultureInfo.InvariantCulture),
                AddressText.Of(AddressTemplate.Fill(pattern, name => AddressTemplate.OfDate(name, d)))
            ));
}
