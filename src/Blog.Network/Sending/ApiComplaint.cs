namespace Blog.Network.Sending;

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
