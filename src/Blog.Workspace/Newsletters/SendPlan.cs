using System.Collections.Immutable;
using Blog.Network.Mailing;

namespace Blog.Workspace.Newsletters;

/// <summary>Who of a list is sent an issue, and who is not.</summary>
/// <param name="Pending">Who is sent it.</param>
/// <param name="Accepted">Who has it already.</param>
/// <param name="Refused">Whom the mail server refused for good.</param>
/// <param name="Uncertain">Who has it or not: nobody knows. Empty where they are sent it again.</param>
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
    /// <param name="retriesUncertain">Whether those of whom nobody knows are sent it again.</param>
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
