using System.Text.Json;

namespace Blog.Network.Sending;

/// <summary>The result of a request.</summary>
/// <param name="Kind">What it means.</param>
/// <param name="Message">What happened, in sentences, when it was not done; it never contains the key.</param>
internal sealed record ApiAnswer(ApiAnswerKind Kind, string Message)
{
    /// <summary>The answer itself; undefined when it is not JSON.</summary>
    public JsonElement Json { get; init; }

    /// <summary>How long the target wants to be left alone; null when it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }
}

/// <summary>What an answer means for the request.</summary>
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

/// <summary>What an API says went wrong.</summary>
/// <param name="Message">Its own words.</param>
/// <param name="IsMissing">Whether it says that what was to be changed is not there.</param>
public sealed record ApiComplaint(string Message, bool IsMissing = false)
{
    /// <summary>Whether it is the API's own failure, after which nobody knows what was done.</summary>
    public bool IsFailure { get; init; }

    /// <summary>Whether it wants fewer requests.</summary>
    public bool IsLimit { get; init; }

    /// <summary>What the author can do about it, as a sentence; null when nothing is known.</summary>
    public string? Cure { get; init; }
}
