namespace Blog.Network.Sending;

/// <summary>How APIs are reached.</summary>
/// <param name="Http">
/// Carries requests. It follows no redirect and keeps no cookies: <see cref="Visiting.ApiTransport.Open"/> makes one.
/// </param>
/// <param name="Clock">The clock for waits and time limits.</param>
/// <param name="UserAgent">The name the program gives itself, with an address of its user.</param>
public sealed record ApiLine(HttpMessageInvoker Http, TimeProvider Clock, string UserAgent)
{
    /// <summary>How long an answer is waited for.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// How long everything may take together: requests, their repetitions, the waits before them, settling.
    /// </summary>
    public TimeSpan MostTime { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// How long after a lost answer the target is asked what it has: longer than targets cache their lists (Hashnode 25
    /// seconds).
    /// </summary>
    public TimeSpan SettlingPause { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Gets a sentence for the author when it takes longer.</summary>
    public Action<string> Report { get; init; } = _ => { };
}
