using System.Collections.Immutable;

namespace Blog.Network.Mailing;

/// <summary>What came of sending an issue.</summary>
/// <param name="End">How it ended.</param>
/// <param name="Message">Why it ended before its time, in sentences; empty when it did not. The password is never part
/// of it.</param>
/// <param name="Verdicts">What became of each message that was begun, in order.</param>
public sealed record MailOutcome(MailEnd End, string Message, ImmutableArray<MailVerdict> Verdicts);
