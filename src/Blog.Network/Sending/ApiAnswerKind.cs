namespace Blog.Network.Sending;

/// <summary>What an answer means for what was asked.</summary>
internal enum ApiAnswerKind
{
    /// <summary>It was done.</summary>
    Done,

    /// <summary>It was not done: the target says no.</summary>
    Refused,

    /// <summary>It was not done: what was to be changed is not there.</summary>
    Missing,

    /// <summary>It was not done: the target wants fewer requests.</summary>
    Limited,

    /// <summary>It was not done: the target was never reached.</summary>
    Unreached,

    /// <summary>Nobody knows whether it was done.</summary>
    Lost,
}
