using System.Collections.Immutable;

namespace Blog.Model.CrossPosts;

/// <summary>
/// The one list of the targets that every site knows. Help texts, reference pages and settings that name targets are
/// made from it; <c>Blog.Syndication</c> has the ways of each by its key, and <c>Blog.Network</c> its API.
/// </summary>
public static class CrossPostTargets
{
    /// <summary>Medium.</summary>
    public static TargetKey Medium { get; } = new("medium");

    /// <summary>Towards Data Science: on Medium until 2025, on a site of its own since.</summary>
    public static TargetKey TowardsDataScience { get; } = new("towards-data-science");

    /// <summary>DEV.</summary>
    public static TargetKey Dev { get; } = new("dev");

    /// <summary>Hashnode.</summary>
    public static TargetKey Hashnode { get; } = new("hashnode");

    /// <summary>All of them, in the order in which they are listed for readers.</summary>
    public static ImmutableArray<BuiltInTarget> All { get; } =
    [
        new(Medium, "Medium")
        {
            Hosts = ["medium.com", "*.medium.com"],
            IsOnMedium = true,
            HasApi = true,
        },
        new(TowardsDataScience, "Towards Data Science")
        {
            OtherNames = ["tds"],
            Hosts = ["towardsdatascience.com", "medium.com/towards-data-science"],
            IsOnMedium = true,
        },
        new(Dev, "DEV")
        {
            OtherNames = ["dev.to"],
            Hosts = ["dev.to"],
            HasApi = true,
        },
        new(Hashnode, "Hashnode") { Hosts = ["*.hashnode.dev", "hashnode.com"], HasApi = true },
    ];

    /// <summary>All of them as they are on a site whose settings say nothing of them.</summary>
    public static ImmutableArray<CrossPostTarget> BuiltIn { get; } = [.. All.Select(t => t.Unset)];

    /// <summary>
    /// What a target of a site's own is like when its settings do not say: the one that can show least. What suits it
    /// can be pasted anywhere.
    /// </summary>
    public static TargetKey Fallback => Medium;

    /// <summary>The facts of a built-in target; null for any other key.</summary>
    public static BuiltInTarget? Find(TargetKey key) => All.FirstOrDefault(t => t.Key == key);

    /// <summary>The name of a built-in target as readers know it; any other key itself.</summary>
    public static string NameOf(TargetKey key) => Find(key)?.Name ?? key.Value;

    /// <summary>
    /// The key that a name stands for: in lower case, with hyphens for blanks, and the built-in key for the other names
    /// of a built-in target. Whether a target has it is another question.
    /// </summary>
    public static TargetKey KeyOf(string name)
    {
        var given = name.Trim().ToLowerInvariant();
        return All.FirstOrDefault(t => t.OtherNames.Contains(given))?.Key ?? new TargetKey(given.Replace(' ', '-'));
    }
}

/// <summary>What is known of a target that every site has. Facts of 2026.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Name">Its name as readers know it.</param>
public sealed record BuiltInTarget(TargetKey Key, string Name)
{
    /// <summary>What authors call it besides its key and its name, in lower case.</summary>
    public ImmutableArray<string> OtherNames { get; init; } = [];

    /// <summary>Its hosts, as in <see cref="CrossPostTarget.Hosts"/>.</summary>
    public ImmutableArray<string> Hosts { get; init; } = [];

    /// <summary>Whether its articles may have addresses at medium.com.</summary>
    public bool IsOnMedium { get; init; }

    /// <summary>Whether it has an API that takes articles: one of <c>TargetApis.All</c>.</summary>
    public bool HasApi { get; init; }

    /// <summary>The target on a site whose settings say nothing of it.</summary>
    public CrossPostTarget Unset => new(Key, Name) { Like = Key, Hosts = Hosts };
}
