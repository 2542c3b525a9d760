using System.Collections.Immutable;

namespace Blog.Network.Mailing;

/// <summary>The result of sending an issue.</summary>
/// <param name="End">How it ended.</param>
/// <param name="Message">
/// Why it ended early, in sentences; empty when it did not. It never contains the password.
/// </param>
/// <param name="Verdicts">The verdict on each message that was begun, in order.</param>
public sealed record MailOutcome(MailEnd End, string Message, ImmutableArray<MailVerdict> Verdicts);

/// <summary>How sending an issue ended.</summary>
public enum MailEnd
{
    /// <summary>Every reader has a verdict.</summary>
    Complete,

    /// <summary>It was asked to stop, and did so between two messages.</summary>
    Stopped,

    /// <summary>The time allowed for the whole was over. It ended as if it had been asked to stop.</summary>
    OutOfTime,

    /// <summary>The server cannot be reached, or broke off again and again.</summary>
    Unreachable,

    /// <summary>The server does not know the name or the password, or wants one.</summary>
    NotSignedIn,

    /// <summary>The connection cannot be encrypted, or the server cannot prove its identity.</summary>
    NotSecret,

    /// <summary>The server refuses the message or its sender, for every reader.</summary>
    Refused,
}

/// <summary>What became of one reader's message, and why.</summary>
/// <param name="Recipient">The reader.</param>
/// <param name="Fate">What became of it.</param>
/// <param name="Message">
/// What the server said, or what happened, as a sentence; empty when it was taken. It never contains the password.
/// </param>
public sealed record MailVerdict(Recipient Recipient, MailFate Fate, string Message = "")
{
    /// <summary>The server's code; 0 for none.</summary>
    public int Code { get; init; }
}

/// <summary>What became of one reader's message.</summary>
public enum MailFate
{
    /// <summary>The server has taken it.</summary>
    Accepted,

    /// <summary>The server refuses this reader for good (5yz). It has not taken the message.</summary>
    Refused,

    /// <summary>The server has not taken it, and may take it later.</summary>
    NotTaken,

    /// <summary>
    /// The connection broke after the whole message was sent and before the answer came, so nobody knows whether the
    /// server took it.
    /// </summary>
    Unknown,
}
