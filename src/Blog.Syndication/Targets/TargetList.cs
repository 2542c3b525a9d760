using Blog.Model;
using Blog.Syndication.Targets.Dev;
using Blog.Syndication.Targets.Hashnode;
using Blog.Syndication.Targets.Medium;
using Blog.Syndication.Targets.TowardsDataScience;
using Blog.Syndication.Traits;

namespace Blog.Syndication.Targets;

/// <summary>The built-in targets.</summary>
internal static class TargetList
{
    /// <summary>The target with the key. For an unknown one it is Medium, which can show least: what suits Medium can
    /// be pasted anywhere.</summary>
    public static ITarget Find(TargetKey key) => All().FirstOrDefault(t => t.Key == key) ?? new MediumTarget();

    private static ITarget[] All() =>
        [new MediumTarget(), new TowardsDataScienceTarget(), new DevTarget(), new HashnodeTarget()];
}
