using System.Collections.Immutable;

namespace Blog.Model;

/// <summary>What <c>crossposts</c> in <c>content/site.yml</c> says.</summary>
public sealed record CrossPostSettings
{
    /// <summary>The targets: the built-in ones with what the settings change, then the site's own, each in the order written.</summary>
    public ImmutableArray<CrossPostTarget> Targets { get; init; } = CrossPostTargets.BuiltIn;

    /// <summary>Addresses of copies that links keep: whole ones, or beginnings that end in <c>*</c>.</summary>
    public ImmutableArray<string> KeptLinks { get; init; } = [];

    /// <summary>The target with this key; null when there is none.</summary>
    public CrossPostTarget? Find(TargetKey key) => Targets.FirstOrDefault(t => t.Key == key);
}
