using System.Collections.Immutable;
using System.Globalization;
using Blog.Import.Dates;
using Blog.Import.Foreign;
using Blog.Model;
using Blog.Reading.Parsing.Addresses;

namespace Blog.Import.Addresses;

/// <summary>Knows which list of this program answers a list of the old blog.</summary>
internal sealed class ListTargets
{
    private static readonly Permalink Archive = new("/archive/");

    private readonly ImmutableHashSet<Slug> _tags;
    private readonly ImmutableHashSet<Slug> _series;

    private readonly ImmutableDictionary<string, ForeignList> _lists;

    // The years and months that have an archive: 2020, 2020/03.
    private readonly ImmutableHashSet<string> _periods;

    /// <summary>The lists of a site with these documents.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="lists">The lists of the old blog.</param>
    /// <param name="zone">The zone of the site.</param>
    public ListTargets(IEnumerable<PlacedDocument> documents, ImmutableArray<ForeignList> lists, TimeZoneInfo zone)
    {
        _lists = lists
            .Where(l => l.Kind != ListKind.Feed)
            .DistinctBy(l => l.Address.Trim('/'))
            .ToImmutableDictionary(l => l.Address.Trim('/'));
        ImmutableArray<PlacedDocument> listed =
        [
            .. documents.Where(d =>
                d.Document.Kind == ForeignKind.Post && !d.Matter.IsHeldBack && d.Matter.Reach != Reach.Unlisted
            ),
        ];
        _tags = [.. listed.SelectMany(d => d.Matter.Tags).Select(t => SlugMaker.OfTag(new TagName(t)))];
        _series = [.. listed.Select(d => d.Matter.Series).OfType<string>().Select(SlugMaker.OfTitle)];
        _periods = [.. listed.Select(d => d.Matter.Date).OfType<ForeignDate>().SelectMany(d => PeriodsOf(d, zone))];
    }

    /// <summary>The address of the list that answers an old one.</summary>
    public Permalink Of(ForeignList list) =>
        list.Kind switch
        {
            ListKind.Archive when _periods.Contains(list.Name) => Archive.Append(list.Name + "/"),
            ListKind.Archive => IsHome(list.Address) ? Permalink.Home : Archive,
            ListKind.Tag => list.Name.Length == 0 ? new Permalink("/tags/") : Tag(list.Name) ?? new Permalink("/tags/"),
            ListKind.Category => Tag(list.Name) ?? Archive,
            ListKind.Series when list.Name.Length == 0 => _series.IsEmpty ? Archive : new Permalink("/series/"),
            ListKind.Series => SlugMaker.OfTitle(list.Name) is var slug && _series.Contains(slug)
                ? new Permalink($"/series/{slug}/")
                : Archive,
            ListKind.Feed => Feed(list.Address),
            _ => Archive,
        };

    /// <summary>Whether the answer lists less or more than the old list did.</summary>
    public static bool IsOther(ForeignList list, Permalink answer) =>
        list.Kind is not (ListKind.Archive or ListKind.Feed)
        && list.Name.Length > 0
        && answer.Value is ("/archive/" or "/tags/");

    private static IEnumerable<string> PeriodsOf(ForeignDate date, TimeZoneInfo zone)
    {
        var day = date.Local.Year is > 1 and < 9999
            ? TimeZoneInfo.ConvertTime(date.In(zone), zone).DateTime
            : date.Local;
        yield return day.ToString("yyyy", CultureInfo.InvariantCulture);
        yield return day.ToString("yyyy'/'MM", CultureInfo.InvariantCulture);
    }

    private Permalink? Tag(string name) =>
        name.Any(char.IsLetterOrDigit) && SlugMaker.OfTag(new TagName(name)) is var slug && _tags.Contains(slug)
            ? new Permalink($"/tags/{slug}/")
            : null;

    // The feed of a list that has one here, such as that of a tag; else that of the site.
    private Permalink Feed(string address)
    {
        var name =
            address.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? "feed.json"
            : address.Contains("atom", StringComparison.OrdinalIgnoreCase) ? "atom.xml"
            : "feed.xml";
        var bare = address.TrimEnd('/');
        var above = bare[..Math.Max(bare.LastIndexOf('/'), 0)].Trim('/');
        var list = above.Length > 0 && _lists.TryGetValue(above, out var found) ? Of(found) : Permalink.Home;
        var isOfName = list.Value.Split('/', StringSplitOptions.RemoveEmptyEntries) is ["tags" or "series", _];
        return isOfName ? new Permalink(list.Value + name) : new Permalink("/" + name);
    }

    private static bool IsHome(string address) => address.Trim('/') is "" or "index.html";
}
