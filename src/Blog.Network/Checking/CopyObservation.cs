using Blog.Model;

namespace Blog.Network.Checking;

/// <summary>What was found when a copy was looked at.</summary>
/// <param name="Finding">What it means.</param>
/// <param name="Message">What was found, in sentences for the author; empty for a copy that is as it should be.</param>
public sealed record CopyObservation(CopyFinding Finding, string Message)
{
    /// <summary>The canonical link that was found, absolute where it can be made so; of several the first that leads
    /// elsewhere. Null for none.</summary>
    public string? Canonical { get; init; }

    /// <summary>Where the copy is now, when that is another address than the one that was asked for; otherwise
    /// null.</summary>
    public string? Address { get; init; }
}
