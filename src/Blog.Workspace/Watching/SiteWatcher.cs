using System.Threading.Channels;
using Blog.Workspace.Disk;

namespace Blog.Workspace.Watching;

/// <summary>Watches a site by events of the operating system or, where there are none, by polling.</summary>
public sealed class SiteWatcher : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly SiteFolder _site;
    private readonly TimeProvider _clock;
    private readonly Action<string> _say;
    private readonly ChangeCollector _collector;
    private IDisposable? _events;
    private PollingWatcher? _polling;
    private bool _isEnded;

    private SiteWatcher(SiteFolder site, TimeProvider clock, Action<string> say)
    {
        (_site, _clock, _say) = (site, clock, say);
        _collector = new ChangeCollector(clock, new SaveInProgress(site));
    }

    /// <summary>
    /// The batches, as they come. A batch is delivered once nothing was touched for a moment; while nobody reads,
    /// changes wait in it. The channel is completed when the watcher is disposed.
    /// </summary>
    public ChannelReader<ChangeBatch> Changes => _collector.Batches;

    /// <summary>Starts to watch. Every change after this returns is reported.</summary>
    /// <param name="site">The site.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="polls">
    /// Whether to poll every half second instead of listening to events, as network shares need.
    /// </param>
    /// <param name="say">
    /// Gets a sentence for the author: that watching changed to polling, and why. Called from any thread.
    /// </param>
    public static SiteWatcher Start(SiteFolder site, TimeProvider clock, bool polls, Action<string> say)
    {
        if (!polls)
            return Start(site, clock, (collector, refused) => new EventWatcher(site, clock, collector, refused), say);
        var watcher = new SiteWatcher(site, clock, say);
        watcher.Poll();
        return watcher;
    }

    /// <summary>Starts to watch with another source of events, as long as it works.</summary>
    /// <param name="site">The site.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="listen">
    /// Starts the source; it refuses with an <see cref="IOException"/>, or later by calling its second argument.
    /// </param>
    /// <param name="say">Gets a sentence for the author.</param>
    internal static SiteWatcher Start(
        SiteFolder site,
        TimeProvider clock,
        Func<ChangeCollector, Action<IOException>, IDisposable> listen,
        Action<string> say
    )
    {
        var watcher = new SiteWatcher(site, clock, say);
        watcher.Listen(listen);
        return watcher;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        lock (_gate)
            _isEnded = true;
        _events?.Dispose();
        if (_polling is not null)
            await _polling.DisposeAsync();
        _collector.Dispose();
    }

    private void Listen(Func<ChangeCollector, Action<IOException>, IDisposable> listen)
    {
        try
        {
            _events = listen(_collector, PollInstead);
        }
        catch (IOException refusal)
        {
            PollInstead(refusal);
        }
    }

    private void Poll() => _polling = PollingWatcher.Start(_site, _collector, _clock);

    // Called by events too, at any time and perhaps more than once.
    private void PollInstead(IOException refusal)
    {
        lock (_gate)
        {
            if (_isEnded || _polling is not null)
                return;
            Poll();
        }

        _say(WhyPolling(refusal));
        _collector.TouchAll();
    }

    private static string WhyPolling(IOException refusal)
    {
        var sentence =
            $"The system does not report all changes ({refusal.Message.TrimEnd('.')}). "
            + "The files are looked at every half second instead.";
        return OperatingSystem.IsLinux()
            ? sentence
                + " To raise the limit: sudo sysctl fs.inotify.max_user_watches=524288 "
                + "fs.inotify.max_user_instances=512"
            : sentence;
    }
}
