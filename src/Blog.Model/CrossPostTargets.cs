using System.Collections.Immutable;

namespace Blog.Model;

/// <summary>The targets that every site knows. Facts of 2026; each is a setting.</summary>
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

    /// <summary>All of them.</summary>
    public static ImmutableArray<CrossPostTarget> BuiltIn { get; } =
    [
        new(Medium, "Medium") { Like = Medium, Hosts = ["medium.com", "*.medium.com"] },
        new(TowardsDataScience, "Towards Data Science")
        {
            Like = TowardsDataScience,
            Hosts = ["towardsdatascience.com", "medium.com/towards-data-science"],
        },
        new(Dev, "DEV") { Like = Dev, Hosts = ["dev.to"] },
        new(Hashnode, "Hashnode") { Like = Hashnode, Hosts = ["*.hashnode.dev", "hashnode.com"] },
    ];

    /// <summary>The key that a name stands for: in lower case, with hyphens for blanks, and the built-in key for
    /// <c>tds</c> and <c>dev.to</c>. A target with that key need not exist.</summary>
    public static TargetKey KeyOf(string name) =>
        name.Trim().ToLowerInvariant() switch
        {
            "tds" => TowardsDataScience,
            "dev.to" => Dev,
            var other => new TargetKey(other.Replace(' ', '-')),
        };
}
