using System.Collections.Immutable;

namespace Blog.Import.Moved;

/// <summary>Finds the rule of a host for an address, however many rules there are.</summary>
internal sealed class RuleIndex
{
    private readonly HashSet<string> _exact = new(StringComparer.Ordinal);
    private readonly HashSet<string> _beginnings = new(StringComparer.Ordinal);
    private readonly SortedSet<int> _lengths = [];

    /// <summary>The rules; a star at the end means all addresses that begin so.</summary>
    public RuleIndex(ImmutableArray<string> rules)
    {
        foreach (var rule in rules)
        {
            if (!rule.EndsWith('*'))
                _exact.Add(rule.TrimEnd('/'));
            else if (_beginnings.Add(rule[..^1]))
                _lengths.Add(rule.Length - 1);
        }
    }

    /// <summary>Whether there is a rule for an address.</summary>
    public bool Has(string address)
    {
        var beginnings = _beginnings.GetAlternateLookup<ReadOnlySpan<char>>();
        return _exact.Contains(address.TrimEnd('/'))
            || _lengths.TakeWhile(l => l <= address.Length).Any(l => beginnings.Contains(address.AsSpan(0, l)));
    }
}
