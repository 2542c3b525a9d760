namespace Blog.Network.Visiting;

/// <summary>How pages of other sites are read, and how politely.</summary>
/// <param name="Http">Carries requests. It follows no redirect and keeps no cookies: <see cref="PublicTransport.Open"/>
/// makes one.</param>
/// <param name="Clock">Tells the time, and lets it pass.</param>
/// <param name="UserAgent">The program's name for itself, and where its user is found.</param>
public sealed record VisitLine(HttpMessageInvoker Http, TimeProvider Clock, string UserAgent)
{
    /// <summary>How long an answer is waited for, its body included.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How long a page may take with all that belongs to it: its redirects, repetitions and the waits before them, the
    /// site's <c>robots.txt</c>, pictures. Waiting for the site's turn among other pages does not count.
    /// </summary>
    public TimeSpan PageTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a site is left alone between the end of one request and the next.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long a site is left alone before the first repetition; twice as long before each further
    /// one.</summary>
    public TimeSpan FirstBackOff { get; init; } = TimeSpan.FromSeconds(4);

    /// <summary>The longest time that is waited for a site that wants to be left alone; one that wants more is not
    /// asked again.</summary>
    public TimeSpan LongestBackOff { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>The name, without a version, under which a site's <c>robots.txt</c> (RFC 9309) is honoured; null for
    /// who only looks at what is his own.</summary>
    public string? Robots { get; init; }

    /// <summary>Hears why it takes longer.</summary>
    public Action<string> Report { get; init; } = _ => { };
}
