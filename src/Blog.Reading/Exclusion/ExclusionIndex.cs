using System.Buffers;
using System.Collections.Immutable;

namespace Blog.Reading.Exclusion;

/// <summary>Finds the rule for a name quickly: it looks at every file of a site, and most names match no
/// rule.</summary>
internal sealed class ExclusionIndex
{
    private static readonly SearchValues<char> Wild = SearchValues.Create("*#!\\");

    // The characters of most names of posts.
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-"
    );

    private readonly Dictionary<string, ExclusionRule> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ExclusionRule> _byFolder = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ExclusionRule> _byExtension = new(StringComparer.OrdinalIgnoreCase);
    private readonly ImmutableArray<(NamePattern Pattern, ExclusionRule Rule)> _others;

    /// <summary>An index of rules.</summary>
    public ExclusionIndex(ImmutableArray<ExclusionRule> rules)
    {
        var others = ImmutableArray.CreateBuilder<(NamePattern, ExclusionRule)>();
        foreach (var rule in rules)
        {
            foreach (var pattern in rule.Names)
            {
                if (PlaceOf(pattern) is var (place, key))
                    place.TryAdd(key, rule);
                else
                    others.Add((pattern, rule));
            }
        }

        _others = others.ToImmutable();
    }

    /// <summary>The rule for a name; null when there is none.</summary>
    public ExclusionRule? Find(ReadOnlySpan<char> name, bool isFolder)
    {
        if ((isFolder ? _byFolder : _byName).GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var rule))
            return rule;
        var dot = name.LastIndexOf('.');
        if (
            !isFolder
            && dot >= 0
            && _byExtension.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name[dot..], out rule)
        )
            return rule;
        var isPlain = !(dot < 0 ? name : name[..dot]).ContainsAnyExcept(Plain) && (dot < 0 || name[dot..] is ".md");
        return isPlain ? null : Search(name, isFolder);
    }

    private ExclusionRule? Search(ReadOnlySpan<char> name, bool isFolder)
    {
        foreach (var (pattern, rule) in _others)
        {
            if (pattern.IsForFolders == isFolder && pattern.Matches(name))
                return rule;
        }

        return null;
    }

    private (Dictionary<string, ExclusionRule> Place, string Key)? PlaceOf(NamePattern pattern)
    {
        var text = pattern.Text;
        if (text.AsSpan().IndexOfAny(Wild) < 0)
            return pattern.IsForFolders ? (_byFolder, text.TrimEnd('/')) : (_byName, text);
        var isExtension =
            text.StartsWith("*.", StringComparison.Ordinal)
            && text.AsSpan(1).IndexOfAny(Wild) < 0
            && text.LastIndexOf('.') == 1
            && !pattern.IsForFolders;
        return isExtension ? (_byExtension, text[1..]) : null;
    }
}
