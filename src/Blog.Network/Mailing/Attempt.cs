namespace Blog.Network.Mailing;

/// <summary>What came of one attempt to send one message.</summary>
/// <param name="Fate">What became of the message.</param>
/// <param name="Message">Why, as a sentence; empty when it was taken.</param>
internal sealed record Attempt(MailFate Fate, string Message = "")
{
    /// <summary>How everything ends because of it; null when it does not.</summary>
    public MailEnd? End { get; init; }

    /// <summary>Whether the way to the server failed, rather than this message.</summary>
    public bool IsBroken { get; init; }

    /// <summary>Whether it is about the message itself, which every reader would be refused for.</summary>
    public bool IsOfMessage { get; init; }

    /// <summary>The server's code; 0 for none.</summary>
    public int Code { get; init; }
}
