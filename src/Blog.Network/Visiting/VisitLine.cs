namespace Blog.Network.Visiting;

/// <summary>How pages of other sites are read, and how politely.</summary>
/// <param name="Http">
/// Carries requests. It follows no redirect and keeps no cookies: <see cref="PublicTransport.Open"/> makes one.
/// </param>
/// <param name="Clock">The clock for waits and time limits.</param>
/// <param name="UserAgent">The name the program gives itself, with an address of its user.</param>
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

    /// <summary>
    /// How long a site is left alone before the first repetition; twice as long before each further one.
    /// </summary>
    public TimeSpan FirstBackOff { get; init; } = TimeSpan.FromSeconds(4);

    /// <summary>
    /// The longest wait for a site that wants to be left alone; a site that wants longer is not asked again.
    /// </summary>
    public TimeSpan LongestBackOff { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// The name, without a version, under which a site's <c>robots.txt</c> (RFC 9309) is honoured; null to ignore it,
    /// for programs that only look at their user's own pages.
    /// </summary>
    public string? Robots { get; init; }

    /// <summary>Gets a sentence for the author when it takes longer.</summary>
    public Action<string> Report { get; init; } = _ => { };
}
