using System.Collections.Immutable;

namespace Blog.Commands.Newsletters.Send;

/// <summary>What is to be sent.</summary>
/// <param name="Issue">The name of the issue.</param>
/// <param name="To">The addresses a test goes to; empty for none.</param>
/// <param name="List">The file with the list of readers; null for none.</param>
/// <param name="IsRehearsal">Whether it is only said what would be sent.</param>
/// <param name="IsSure">Whether a list is sent to without asking.</param>
/// <param name="RetriesUncertain">Whether those of whom nobody knows are sent it again.</param>
internal sealed record SendWish(
    string Issue,
    ImmutableArray<string> To,
    string? List,
    bool IsRehearsal,
    bool IsSure,
    bool RetriesUncertain
)
{
    /// <summary>How long it may take; null for the usual time.</summary>
    public TimeSpan? MaxTime { get; init; }
}
