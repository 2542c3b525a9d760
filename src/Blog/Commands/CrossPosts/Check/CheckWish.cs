using System.Collections.Immutable;
using Blog.Model;

namespace Blog.Commands.CrossPosts.Check;

/// <summary>Which copies are to be looked at.</summary>
/// <param name="Posts">Files, slugs or addresses of posts; empty for all.</param>
/// <param name="To">The name of a target; null for all.</param>
/// <param name="MaxAge">How long a finding counts before a copy is looked at again.</param>
internal sealed record CheckWish(ImmutableArray<string> Posts, string? To, DatePeriod MaxAge)
{
    /// <summary>How long a check takes at most where nothing else is said.</summary>
    public static TimeSpan UsualTime { get; } = TimeSpan.FromMinutes(10);

    /// <summary>How long it may take.</summary>
    public TimeSpan MaxTime { get; init; } = UsualTime;
}
