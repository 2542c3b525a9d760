using System.Collections.Immutable;
using Blog.Network.Mailing;

namespace Blog.Workspace.Newsletters;

/// <summary>Divides the readers of a list: those who get an issue now, and those who do not.</summary>
/// <param name="Pending">Those who get it now.</param>
/// <param name="Accepted">Those who have it already.</param>
/// <param name="Refused">Those whom the mail server refused for good.</param>
/// <param name="Uncertain">Those of whom nobody knows whether they have it. Empty when they get it again.</param>
public sealed record SendPlan(
    ImmutableArray<Recipient> Pending,
    ImmutableArray<Recipient> Accepted,
    ImmutableArray<Recipient> Refused,
    ImmutableArray<Recipient> Uncertain
)
{
    /// <summary>Divides a list by what is known.</summary>
    /// <param name="readers">The list.</param>
    /// <param name="record">What was sent before; null for nothing.</param>
    /// <param name="retriesUncertain">Whether uncertain readers get it again.</param>
    public static SendPlan Of(ImmutableArray<Recipient> readers, SentRecord? record, bool retriesUncertain)
    {
        ImmutableArray<Recipient> With(params SentState[] states) =>
            [.. readers.Where(r => states.Contains(record?.Of(r) ?? SentState.Open))];
        return new SendPlan(
            retriesUncertain ? With(SentState.Open, SentState.Uncertain) : With(SentState.Open),
            With(SentState.Accepted),
            With(SentState.Refused),
            retriesUncertain ? [] : With(SentState.Uncertain)
        );
    }
}
