using System.Collections.Immutable;

namespace Blog.Network.Mailing;

/// <summary>What came of sending an issue.</summary>
/// <param name="End">How it ended.</param>
/// <param name="Message">Why it ended before its time, in sentences; empty when it did not. The password is never part
/// of it.</param>
/// <param name="Verdicts">What became of each message that was begun, in order.</param>
public sealed record MailOutcome(MailEnd End, string Message, ImmutableArray<MailVerdict> Verdicts);

/// <summary>How sending an issue ended.</summary>
public enum MailEnd
{
    /// <summary>Every reader has a verdict.</summary>
    Complete,

    /// <summary>It was asked to stop, and did so between two messages.</summary>
    Stopped,

    /// <summary>The time that all of it may take was over. It ended as if it was asked to stop.</summary>
    OutOfTime,

    /// <summary>The server cannot be reached, or broke off again and again.</summary>
    Unreachable,

    /// <summary>The server does not know the name or the password, or wants one.</summary>
    NotSignedIn,

    /// <summary>The connection cannot be kept secret, or the server cannot prove who it is.</summary>
    NotSecret,

    /// <summary>The server says no to what is sent, or to whom it is from, whoever gets it.</summary>
    Refused,
}

/// <summary>What became of one reader's message, and why.</summary>
/// <param name="Recipient">The reader.</param>
/// <param name="Fate">What became of it.</param>
/// <param name="Message">What the server said, or what happened, as a sentence; empty when it was taken. The password
/// is never part of it.</param>
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

    /// <summary>The server says no to this reader, for good (5yz). It has not taken it.</summary>
    Refused,

    /// <summary>The server has not taken it, and may another time.</summary>
    NotTaken,

    /// <summary>The connection broke after the whole message was sent and before the answer came: nobody
    /// knows.</summary>
    Unknown,
}
