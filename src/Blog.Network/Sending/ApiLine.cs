namespace Blog.Network.Sending;

/// <summary>How APIs are reached.</summary>
/// <param name="Http">Carries requests. It follows no redirect and keeps no cookies:
/// <see cref="Visiting.ApiTransport.Open"/> makes one.</param>
/// <param name="Clock">Tells the time, and lets it pass.</param>
/// <param name="UserAgent">The program's name for itself, and where its user is found.</param>
public sealed record ApiLine(HttpMessageInvoker Http, TimeProvider Clock, string UserAgent)
{
    /// <summary>How long an answer is waited for.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long everything may take together: requests, their repetitions, the waits before them,
    /// settling.</summary>
    public TimeSpan MostTime { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// How long after an answer was lost the target is asked what it has: longer than its own lists are kept
    /// (Hashnode's for 25 seconds). </summary>
    public TimeSpan SettlingPause { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Hears why it takes longer.</summary>
    public Action<string> Report { get; init; } = _ => { };
}
