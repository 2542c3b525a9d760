using Blog.Model;

namespace Blog.Network.Sending;

/// <summary>What came of sending.</summary>
/// <param name="Result">How it ended.</param>
/// <param name="Message">What happened, in sentences for the author. The key is never part of it.</param>
/// <param name="Entry">What is known of the copy now; it was written down already.</param>
public sealed record SendOutcome(SendResult Result, string Message, LedgerEntry Entry)
{
    /// <summary>Where its author sees the copy: the draft in an editor, or the article; null when that is not
    /// known.</summary>
    public string? AuthorsPage { get; init; }

    /// <summary>Whether a copy was made, rather than one changed that was there.</summary>
    public bool IsNew { get; init; }
}
