using System.Collections.Immutable;
using Blog.Model;
using Blog.Reading.Documents;

namespace Blog.Reading.Catalogue;

/// <summary>Finds documents by address and by slug. It holds positions in the list of all documents by path, so it can
/// be used for every list whose documents have the same addresses and slugs.</summary>
internal sealed class AddressIndex
{
    private readonly Permalink[] _permalinks;
    private readonly Slug[] _slugs;
    private readonly Dictionary<Permalink, int> _lastByPermalink;
    private readonly Dictionary<Slug, int> _lastBySlug;

    // For each document the position of the one before it with the same permalink or slug; -1 for none.
    private readonly int[] _samePermalink;
    private readonly int[] _sameSlug;

    private AddressIndex(ImmutableArray<SitePost> documents)
    {
        _permalinks = [.. documents.Select(d => d.Permalink)];
        _slugs = [.. documents.Select(d => d.Slug)];
        (_lastByPermalink, _samePermalink) = Chain(_permalinks);
        (_lastBySlug, _sameSlug) = Chain(_slugs);
    }

    /// <summary>All slugs.</summary>
    public IEnumerable<Slug> Slugs => _lastBySlug.Keys;

    /// <summary>The index of documents; the former instance when addresses and slugs are the same.</summary>
    public static AddressIndex Of(ImmutableArray<SitePost> documents, AddressIndex? former) =>
        former is not null && former.Serves(documents) ? former : new AddressIndex(documents);

    /// <summary>The positions of the documents at an address; several where they claim the same one.</summary>
    public IEnumerable<int> At(Permalink permalink) =>
        Walk(_lastByPermalink.GetValueOrDefault(permalink, -1), _samePermalink);

    /// <summary>The positions of the documents with a slug.</summary>
    public IEnumerable<int> With(Slug slug) => Walk(_lastBySlug.GetValueOrDefault(slug, -1), _sameSlug);

    private bool Serves(ImmutableArray<SitePost> documents)
    {
        if (documents.Length != _permalinks.Length)
            return false;
        for (var i = 0; i < documents.Length; i++)
        {
            if (documents[i].Permalink != _permalinks[i] || documents[i].Slug != _slugs[i])
                return false;
        }

        return true;
    }

    private static (Dictionary<T, int> Last, int[] Same) Chain<T>(T[] keys)
        where T : notnull
    {
        var last = new Dictionary<T, int>(keys.Length);
        var same = new int[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            same[i] = last.GetValueOrDefault(keys[i], -1);
            last[keys[i]] = i;
        }

        return (last, same);
    }

    private static IEnumerable<int> Walk(int from, int[] same)
    {
        for (var at = from; at >= 0; at = same[at])
            yield return at;
    }
}
