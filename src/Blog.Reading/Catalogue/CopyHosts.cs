using System.Buffers;
using System.Collections.Frozen;
using Blog.Model.CrossPosts;

namespace Blog.Reading.Catalogue;

/// <summary>Decides quickly whether an address may lead to a copy. Few of a blog's links to other sites do, and the
/// others need not be parsed.</summary>
internal sealed class CopyHosts
{
    private const int ShortestNumber = 10;
    private const int LongestNumber = 12;

    // A host with other characters needs parsing: it has a port, a user name or another script.
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-."
    );
    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdefABCDEF");

    private readonly FrozenSet<string> _hosts;
    private readonly bool _hasStories;
    private readonly bool _hasArticlesOfHashnode;

    /// <summary>The hosts of some copies.</summary>
    public CopyHosts(IEnumerable<CopyAddress> copies)
    {
        var all = copies.ToList();
        _hosts = all.Select(c => c.Host).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _hasStories = all.Any(c => c.StoryId is not null);
        _hasArticlesOfHashnode = all.Any(c => c.Identity?.StartsWith("hashnode:", StringComparison.Ordinal) == true);
    }

    /// <summary>Whether an address may be that of a copy; false only if it is not.</summary>
    public bool MayHave(string address)
    {
        var start = address.IndexOf("//", StringComparison.Ordinal);
        if (start < 0 || _hosts.Count == 0)
            return false;
        var rest = address.AsSpan(start + 2);
        var end = rest.IndexOfAny('/', '?', '#') is >= 0 and var found ? found : rest.Length;
        var host = rest[..end];
        if (host.ContainsAnyExcept(Plain) || host.EndsWith('.'))
            return true;
        return _hosts
                .GetAlternateLookup<ReadOnlySpan<char>>()
                .Contains(host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host)
            || (
                _hasStories
                && (IsOf(host, "medium.com") || IsOf(host, "towardsdatascience.com") || EndsInNumber(rest[end..]))
            )
            || (_hasArticlesOfHashnode && (IsOf(host, "hashnode.com") || IsOf(host, "hashnode.dev")));
    }

    private static bool IsOf(ReadOnlySpan<char> host, string site) =>
        host.EndsWith(site, StringComparison.OrdinalIgnoreCase);

    // Publications on Medium may have any host, so a path that may end in a story's number always counts.
    private static bool EndsInNumber(ReadOnlySpan<char> path)
    {
        if (path.IndexOfAny('?', '#') is >= 0 and var end)
            path = path[..end];
        path = path.TrimEnd('/');
        var number = path[(path.LastIndexOfAny('-', '/') + 1)..];
        return number.Length is >= ShortestNumber and <= LongestNumber && !number.ContainsAnyExcept(Hexadecimal);
    }
}
