using Blog.Model;

namespace Blog.Import.Addresses;

/// <summary>The addresses of the new site that are taken: two pages must not have one, also where case does not
/// count.</summary>
internal sealed class AddressClaims
{
    // Longer than browsers and servers take.
    private const int Longest = 1000;

    private readonly FreePaths _taken = new();
    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes an address for a page or a redirect. False when it is taken, when this program makes a page of its
    /// own there, or when no file system can hold it.</summary>
    public bool TryTake(Permalink address)
    {
        var path = address.ToSitePath().Value;
        return path.Length <= Longest && !IsOfProgram(address) && SafeNames.AreSafe(path) && _taken.TryTake(path);
    }

    /// <summary>Takes the first free address of those that a number makes, from 2.</summary>
    public Permalink Take(Func<int, Permalink> make)
    {
        var first = make(2);
        for (var number = _numbers.GetValueOrDefault(first.Value, 2); ; number++)
        {
            var address = make(number);
            if (!TryTake(address))
                continue;
            _numbers[first.Value] = number + 1;
            return address;
        }
    }

    /// <summary>Whether this program makes a page or file of its own at an address.</summary>
    public static bool IsOfProgram(Permalink address)
    {
        var path = address.ToSitePath().Value;
        return path.ToLowerInvariant()
                is "index.html"
                    or "404.html"
                    or "sitemap.xml"
                    or "feed.xml"
                    or "atom.xml"
                    or "feed.json"
                    or "posts/feed.xml"
                    or "posts/atom.xml"
                    or "posts/feed.json"
            || Folders.Any(folder => path.StartsWith(folder, StringComparison.OrdinalIgnoreCase));
    }

    private static readonly System.Collections.Immutable.ImmutableArray<string> Folders =
    [
        "archive/",
        "tags/",
        "series/",
        "reviews/",
        "page/",
        "assets/",
    ];
}
