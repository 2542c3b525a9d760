using System.Collections.Frozen;
using System.Collections.Immutable;
using Blog.Model;

namespace Blog.Import.Addresses;

/// <summary>The addresses of the new site that are taken: two pages must not have one, also where case does not
/// count.</summary>
internal sealed class AddressClaims
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

    private static readonly ImmutableArray<string> Folders = ["archive/", "tags/", "series/", "reviews/", "page/"];

    // Longer than browsers and servers take.
    private const int Longest = 1000;

    private readonly FreePaths _taken = new();
    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes an address for a page or a redirect. False when it is taken, when this program makes a page of
    /// its own there, or when no file system can hold it.</summary>
    public bool TryTake(Permalink address) => TryTakePath(address.ToSitePath().Value);

    /// <summary>The same for a file, whose name needs no extension.</summary>
    /// <param name="path">Its path below the site, without a slash at its start.</param>
    public bool TryTakePath(string path) =>
        path.Length <= Longest && !IsOfProgram(path) && SafeNames.AreSafe(path) && _taken.TryTake(path);

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
    public static bool IsOfProgram(Permalink address) => IsOfProgram(address.ToSitePath().Value);

    private static bool IsOfProgram(string path) =>
        Files.Contains(path) || Folders.Any(folder => path.StartsWith(folder, StringComparison.OrdinalIgnoreCase));
}
