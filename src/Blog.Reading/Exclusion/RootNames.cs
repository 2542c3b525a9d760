using System.Collections.Immutable;

namespace Blog.Reading.Exclusion;

/// <summary>Names that are not published directly in <c>content/</c>, beside the site's settings.</summary>
internal static class RootNames
{
    private static readonly ImmutableArray<ExclusionRule> Rules =
    [
        new(
            "site.json site.toml config.yml config.yaml config.toml config.json hugo.yml hugo.yaml hugo.toml hugo.json "
                + "zola.toml",
            "it may hold the settings of a site"
        ),
        new(
            "series!* crossposts!* authors!*.yml authors!*.yaml copy*.yml copy*.yaml kopie*.yml kopie*.yaml copie*.yml "
                + "copie*.yaml copia*.yml copia*.yaml",
            "it is a copy of one of the site's own files"
        ),
    ];

    private static readonly ImmutableArray<string> Own =
    [
        "series.yml",
        "redirects.yml",
        "crossposts.yml",
        "crossposts.lock.yml",
        "import.lock.yml",
    ];

    /// <summary>Why a file is not published; null when its name does not exclude it.</summary>
    /// <param name="name">Its name.</param>
    public static Excluded? Of(string name) =>
        !Own.Contains(name)
        && IsData(name)
        && Rules.FirstOrDefault(rule => rule.Names.Any(pattern => pattern.Matches(name))) is { } found
            ? new Excluded(found.Reason)
            : null;

    private static bool IsData(string name) =>
        Path.GetExtension(name).ToLowerInvariant() is ".yml" or ".yaml" or ".json" or ".toml";
}
