namespace Blog.Network.Mailing;

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
