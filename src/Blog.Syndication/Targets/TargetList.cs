using System.Collections.Immutable;
using Blog.Model.CrossPosts;
using Blog.Syndication.Traits;

namespace Blog.Syndication.Targets;

/// <summary>How renditions are made for each target of <see cref="CrossPostTargets"/>.</summary>
internal static class TargetList
{
    private static readonly ImmutableArray<TargetWays> All =
    [
        MediumTarget.Ways,
        TowardsDataScienceTarget.Ways,
        DevTarget.Ways,
        HashnodeTarget.Ways,
    ];

    /// <summary>
    /// The ways of a built-in target; for any other key those of <see cref="CrossPostTargets.Fallback"/>.
    /// </summary>
    public static TargetWays Find(TargetKey key) =>
        All.FirstOrDefault(t => t.Key == key) ?? All.First(t => t.Key == CrossPostTargets.Fallback);
}
