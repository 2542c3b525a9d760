using Blog.Model.CrossPosts;

namespace Blog.Network.Sending;

/// <summary>The result of sending.</summary>
/// <param name="Result">How it ended.</param>
/// <param name="Message">What happened, in sentences for the author. It never contains the key.</param>
/// <param name="Entry">The ledger's entry of the copy now, already saved.</param>
public sealed record SendOutcome(SendResult Result, string Message, LedgerEntry Entry)
{
    /// <summary>
    /// Where its author sees the copy: the draft in an editor, or the article; null when that is not known.
    /// </summary>
    public string? AuthorsPage { get; init; }

    /// <summary>Whether a copy was made rather than changed.</summary>
    public bool IsNew { get; init; }
}

/// <summary>How sending ended.</summary>
public enum SendResult
{
    /// <summary>The copy is at the target and says what was sent.</summary>
    Sent,

    /// <summary>The target refused, and has nothing new.</summary>
    Refused,

    /// <summary>The target could not be reached, and has nothing new.</summary>
    Unreachable,

    /// <summary>The target wants fewer requests; it has nothing new.</summary>
    Limited,

    /// <summary>The API cannot change the copy that is there.</summary>
    CannotChange,

    /// <summary>The copy that is known is not at the target.</summary>
    Missing,

    /// <summary>That it is under way could not be written down, so nothing was sent.</summary>
    NotWrittenDown,

    /// <summary>No answer came and the target could not be asked: it may have the copy or not.</summary>
    Unsettled,
}
