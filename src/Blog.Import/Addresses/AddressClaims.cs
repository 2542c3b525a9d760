using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Blog.Import.Matters;
using Blog.Model;
using Blog.Reading.Parsing.Addresses;

namespace Blog.Import.Addresses;

/// <summary>The addresses of the new site that are taken: two pages must not have one, also where case does not
/// count.</summary>
/// <param name="tags">The slugs of the tags that have a page here.</param>
/// <param name="series">The slugs of the series that have one.</param>
internal sealed partial class AddressClaims(ImmutableHashSet<string> tags, ImmutableHashSet<string> series)
{
    private static readonly FrozenSet<string> Files = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "index.html",
        "404.html",
        "sitemap.xml",
        "feed.xml",
        "atom.xml",
        "feed.json",
        "posts/feed.xml",
        "posts/atom.xml",
        "posts/feed.json"
    );

    // Longer than browsers and servers take.
    private const int Longest = 1000;

    private readonly FreePaths _taken = new();
    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The addresses that are taken from the start, by the lists that these documents are in.</summary>
    public static AddressClaims Of(ImmutableArray<CarriedMatter> matters) =>
        new(
            [.. matters.SelectMany(m => m.Tags).Select(t => SlugMaker.OfTag(new TagName(t)).Value)],
            [.. matters.Select(m => m.Series).OfType<string>().Select(s => SlugMaker.OfTitle(s).Value)]
        );

    /// <summary>Takes an address for a page or a redirect. False when it is taken, when this program makes a page of
    /// its own there, or when no file system can hold it.</summary>
    public bool TryTake(Permalink address) => TryTakePath(address.ToSitePath().Value);

    /// <summary>The same for a file, whose name needs no extension.</summary>
    /// <param name="path">Its path below the site, without a slash at its start.</param>
    public bool TryTakePath(string path) => CanHold(path) && !IsOfProgram(path) && _taken.TryTake(path);

    private static bool CanHold(string path) => path.Length <= Longest && SafeNames.AreSafe(path);

    /// <summary>Takes the first free address of those that a number makes, from 2: <c>/a-2/</c>. Null when no number
    /// helps: its name has no room for one, or it lies below a file.</summary>
    /// <param name="start">The address without the slash at its end.</param>
    public Permalink? TakeNumbered(string start)
    {
        if (start.Length == 0)
            return null;
        for (var number = _numbers.GetValueOrDefault(start, 2); ; number++)
        {
            var address = new Permalink(string.Create(CultureInfo.InvariantCulture, $"{start}-{number}/"));
            if (!CanHold(address.ToSitePath().Value) || _taken.IsBelowFile(start.Trim('/')))
                return null;
            if (!TryTake(address))
                continue;
            _numbers[start] = number + 1;
            return address;
        }
    }

    /// <summary>Whether this program makes a page or file of its own at an address.</summary>
    public bool IsOfProgram(Permalink address) => IsOfProgram(address.ToSitePath().Value);

    private bool IsOfProgram(string path)
    {
        if (Files.Contains(path) || Lists().IsMatch(path))
            return true;
        if (ListOfName().Match(path) is not { Success: true } named)
            return false;
        var slugs = named.Groups["kind"].Value.Equals("tags", StringComparison.OrdinalIgnoreCase) ? tags : series;
        return slugs.Contains(named.Groups["slug"].Value.ToLowerInvariant());
    }

    // The lists of a site, and their further pages: the home page, the archive with its years and months, all tags, all
    // series, reviews and their links.
    [GeneratedRegex(
        @"^(?:|archive/(?:[0-9]{4}/(?:[0-9]{2}/)?)?|tags/|series/|reviews/(?:links/|sources/)?)"
            + @"(?:page/[0-9]+/)?index\.html$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Lists();

    [GeneratedRegex(
        @"^(?<kind>tags|series)/(?<slug>[^/]+)/(?:(?:page/[0-9]+/)?index\.html|feed\.xml|atom\.xml|feed\.json)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex ListOfName();
}
