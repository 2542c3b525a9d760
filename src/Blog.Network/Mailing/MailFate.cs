namespace Blog.Network.Mailing;

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
