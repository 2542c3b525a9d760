namespace Blog.Text.Names;

/// <summary>Many names, ready to be asked often for the nearest one: each answer costs the same however many names
/// there are. It looks names up by pairs of neighbouring letters, the rarest first, and compares only those that share
/// most of them.</summary>
public sealed class NameIndex
{
    // Below this comparing with each name is faster.
    private const int FewNames = 64;

    // The most that one answer may cost: entries looked up, and names compared.
    private const int MostPlaces = 4000;
    private const int MostNames = 48;

    private readonly string[] _names;
    private readonly Dictionary<int, List<int>> _byPair = [];

    /// <summary>An index of these names; a name that stands twice counts once.</summary>
    public NameIndex(IEnumerable<string> names)
    {
        _names = [.. names.Distinct(StringComparer.Ordinal)];
        if (_names.Length <= FewNames)
            return;
        for (var i = 0; i < _names.Length; i++)
        {
            foreach (var pair in PairsOf(_names[i]))
            {
                if (!_byPair.TryGetValue(pair, out var places))
                    _byPair.Add(pair, places = []);
                places.Add(i);
            }
        }
    }

    /// <summary>The nearest name by the rule of <see cref="NearestName"/>; null when none is near.</summary>
    public string? Find(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        return NearestName.Find(written, _names.Length <= FewNames ? _names : Candidates(written));
    }

    private IEnumerable<string> Candidates(string written)
    {
        var most = NearestName.MostEdits(written);
        var shared = new Dictionary<int, int>();
        var left = MostPlaces;
        foreach (
            var places in PairsOf(written)
                .Select(p => _byPair.GetValueOrDefault(p))
                .OfType<List<int>>()
                .OrderBy(p => p.Count)
        )
        {
            foreach (var place in places.Take(left))
                shared[place] = shared.GetValueOrDefault(place) + 1;
            left -= Math.Min(left, places.Count);
            if (left == 0)
                break;
        }

        return shared
            .Where(s => Math.Abs(_names[s.Key].Length - written.Length) <= most)
            .OrderByDescending(s => s.Value)
            .ThenBy(s => s.Key)
            .Take(MostNames)
            .OrderBy(s => s.Key)
            .Select(s => _names[s.Key]);
    }

    private static int LetterAt(string name, int index) => index >= 0 && index < name.Length ? name[index] : 0;

    // Each pair once, with the start and the end of the name as letters of their own.
    private static IEnumerable<int> PairsOf(string name)
    {
        var lower = name.ToLowerInvariant();
        return Enumerable
            .Range(0, lower.Length + 1)
            .Select(i => (LetterAt(lower, i - 1) << 16) | LetterAt(lower, i))
            .Distinct();
    }
}
