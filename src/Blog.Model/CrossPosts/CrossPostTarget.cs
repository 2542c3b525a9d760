using System.Collections.Immutable;
using Blog.Model.Dates;

namespace Blog.Model.CrossPosts;

/// <summary>A site that copies of posts are published on.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Name">Its name as readers know it.</param>
public sealed record CrossPostTarget(TargetKey Key, string Name)
{
    /// <summary>
    /// The host names its addresses have, without <c>www.</c>; a leading <c>*.</c> stands for any host below. A path
    /// may follow, for one of several publications at one host.
    /// </summary>
    public ImmutableArray<string> Hosts { get; init; } = [];

    /// <summary>The built-in target whose format it takes; its own key for a built-in one.</summary>
    public required TargetKey Like { get; init; }

    /// <summary>The address of its API, which ends in a slash: https, or this machine; null for that of the target it
    /// is like.</summary>
    public Uri? Api { get; init; }

    /// <summary>How long after its post a copy is due; null when copies are planned post by post.</summary>
    public DatePeriod? After { get; init; }

    /// <summary>The target's names for the site's tags; a tag mapped to an empty text is left out.</summary>
    public ImmutableSortedDictionary<string, string> TagMap { get; init; } =
        ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Its abilities where the settings change the built-in ones.</summary>
    public TargetAbilities Abilities { get; init; } = new();
}

/// <summary>The elements that a target can show. Null means the built-in value of the target it is like.</summary>
public sealed record TargetAbilities
{
    /// <summary>Whether it shows tables.</summary>
    public bool? Tables { get; init; }

    /// <summary>Whether it shows formulas.</summary>
    public bool? Formulas { get; init; }

    /// <summary>Whether it shows footnotes.</summary>
    public bool? Footnotes { get; init; }

    /// <summary>Whether it shows images.</summary>
    public bool? Images { get; init; }

    /// <summary>Whether it shows SVG images.</summary>
    public bool? Svg { get; init; }

    /// <summary>Whether it keeps the language of code.</summary>
    public bool? CodeLanguages { get; init; }

    /// <summary>Whether it shows what is embedded from other sites.</summary>
    public bool? Embeds { get; init; }

    /// <summary>How many tags it takes at most; 0 for none at all.</summary>
    public int? MaxTags { get; init; }

    /// <summary>How many characters a title has at most.</summary>
    public int? MaxTitle { get; init; }
}
