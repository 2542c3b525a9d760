namespace Blog.Network.Sending;

/// <summary>How sending ended.</summary>
public enum SendResult
{
    /// <summary>The copy is at the target and says what was sent.</summary>
    Sent,

    /// <summary>The target said no, and has nothing new.</summary>
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
