using System.Buffers;
using System.Runtime.InteropServices;

namespace Blog.Text.Names;

/// <summary>Many names, ready to be asked often for the nearest one: each answer costs the same however many names
/// there are. It looks names up by pairs of neighbouring letters, the rarest first, and compares only those that share
/// most of them.</summary>
public sealed class NameIndex
{
    // Below this comparing with each name is faster.
    private const int FewNames = 64;

    // The most entries that one answer may look up.
    private const int MostPlaces = 4000;

    private readonly string[] _names;
    private readonly Dictionary<int, List<int>> _byPair = [];

    /// <summary>An index of these names; a name that stands twice counts once.</summary>
    public NameIndex(IEnumerable<string> names)
    {
        _names = [.. names.Distinct(StringComparer.Ordinal)];
        if (_names.Length <= FewNames)
            return;
        var pairs = new List<int>();
        for (var i = 0; i < _names.Length; i++)
        {
            CollectPairs(_names[i], pairs);
            foreach (var pair in pairs)
            {
                ref var places = ref CollectionsMarshal.GetValueRefOrAddDefault(_byPair, pair, out _);
                (places ??= []).Add(i);
            }
        }
    }

    /// <summary>The nearest name by the rule of <see cref="NearestName"/>; null when none is near.</summary>
    public string? Find(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        if (_names.Length <= FewNames)
            return NearestName.Find(written, _names);
        return written.Length > NearestName.LongestName ? null : NearestName.Find(written, Candidates(written));
    }

    // In the order of the names, since the first of two that are equally near is the answer.
    private string[] Candidates(string written)
    {
        var counts = ArrayPool<int>.Shared.Rent(_names.Length);
        var touched = ArrayPool<int>.Shared.Rent(MostPlaces);
        try
        {
            counts.AsSpan(0, _names.Length).Clear();
            var some = touched.AsSpan(0, Count(written, counts, touched));
            var most = NearestName.MostEdits(written);
            var best = new BestShared(written.Length + 1);
            foreach (var place in some)
            {
                if (Math.Abs(_names[place].Length - written.Length) <= most)
                    best.Expect(counts[place]);
            }

            best.Settle();
            foreach (var place in some)
            {
                if (Math.Abs(_names[place].Length - written.Length) <= most)
                    best.Add(place, counts[place]);
            }

            return [.. best.InOrder().Select(place => _names[place])];
        }
        finally
        {
            ArrayPool<int>.Shared.Return(counts);
            ArrayPool<int>.Shared.Return(touched);
        }
    }

    // Counts for each name the pairs it shares with what was written; returns how many names were met.
    private int Count(string written, Span<int> counts, Span<int> touched)
    {
        var pairs = new List<int>(written.Length + 1);
        CollectPairs(written, pairs);
        var met = 0;
        var left = MostPlaces;
        foreach (
            var places in pairs.Select(p => _byPair.GetValueOrDefault(p)).OfType<List<int>>().OrderBy(p => p.Count)
        )
        {
            foreach (var place in CollectionsMarshal.AsSpan(places)[..Math.Min(left, places.Count)])
            {
                if (counts[place]++ == 0)
                    touched[met++] = place;
            }

            left -= Math.Min(left, places.Count);
            if (left == 0)
                break;
        }

        return met;
    }

    // Each pair once, in lower case, with the start and the end of the name as letters of their own.
    private static void CollectPairs(string name, List<int> pairs)
    {
        pairs.Clear();
        var before = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            var letter = i < name.Length ? char.ToLowerInvariant(name[i]) : 0;
            var pair = (before << 16) | letter;
            if (!CollectionsMarshal.AsSpan(pairs).Contains(pair))
                pairs.Add(pair);
            before = letter;
        }
    }
}
