using System.Collections.Immutable;

namespace Blog.Reading.Exclusion;

/// <summary>Names that are not published, and why.</summary>
/// <param name="Patterns">Patterns of names, as <see cref="NamePattern"/> has them, with blanks between them; a blank
/// in a name is written <c>?</c>.</param>
/// <param name="Reason">Why.</param>
/// <param name="IsUsual">Whether such files lie about in every folder.</param>
public sealed record ExclusionRule(string Patterns, string Reason, bool IsUsual = false)
{
    /// <summary>
    /// Whether pictures, films and sounds are spared: what is written before their endings is a word of their author's.
    /// </summary>
    public bool SparesMedia { get; init; }

    /// <summary>The patterns one by one.</summary>
    public ImmutableArray<NamePattern> Names { get; } =
    [.. Patterns.Split(' ').Select(p => new NamePattern(p.Replace('?', ' ')))];
}
