using System.Text.Json;

namespace Blog.Network.Sending;

/// <summary>What came of a request.</summary>
/// <param name="Kind">What it means.</param>
/// <param name="Message">What happened, as sentences, when it was not done; the key is never part of it.</param>
internal sealed record ApiAnswer(ApiAnswerKind Kind, string Message)
{
    /// <summary>The answer itself; undefined when it is not JSON.</summary>
    public JsonElement Json { get; init; }

    /// <summary>How long the target wants to be left alone; null when it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
