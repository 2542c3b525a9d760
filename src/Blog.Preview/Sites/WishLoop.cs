using System.Collections.Immutable;
using Blog.Text;
using Blog.Workspace.Watching;

namespace Blog.Preview.Sites;

/// <summary>Grants the wishes of a <see cref="LiveSite"/>, one at a time: reads files, makes and checks the site and
/// sets the alarm. <see cref="LiveState"/> decides where each wish leads.</summary>
internal sealed class WishLoop : IAsyncDisposable
{
    private static readonly TimeSpan ShortestSleep = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan LongestSleep = TimeSpan.FromHours(12);

    private readonly SiteMaker _maker;
    private readonly SiteChoices _choices;
    private readonly OpenPages _open;
    private readonly TimeProvider _clock;
    private readonly Action<Exception> _report;
    private readonly Action<SiteWish> _ask;
    private readonly BackgroundCheck _check;
    private readonly ITimer _alarm;
    private LiveState _state;
    private MadePages _pages;

    /// <summary>Makes the first state.</summary>
    /// <param name="content">The files of the site.</param>
    /// <param name="choices">How it is shown.</param>
    /// <param name="maker">Makes it.</param>
    /// <param name="open">Which pages somebody looks at.</param>
    /// <param name="clock">The time.</param>
    /// <param name="report">Gets each bug.</param>
    /// <param name="ask">Takes the wishes that the loop has itself, for later.</param>
    public WishLoop(
        ContentSnapshot content,
        SiteChoices choices,
        SiteMaker maker,
        OpenPages open,
        TimeProvider clock,
        Action<Exception> report,
        Action<SiteWish> ask
    )
    {
        (_maker, _choices, _open, _clock, _report, _ask) = (maker, choices, open, clock, report, ask);
        _check = new BackgroundCheck(clock, choices.CheckWorkers, Sweep.OfProcess(), report);
        var now = choices.Moment ?? clock.GetUtcNow();
        var made = maker.Make(content, null, now, choices.ShowsHeldBack, open);
        (_state, _pages) = (LiveState.First(made, content, now, choices), made.Pages);
        Signal = new StateSignal(_state.Shown);
        _alarm = clock.CreateTimer(_ => ask(new SiteWish()), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        Rest();
    }

    /// <summary>The newest state. For any thread.</summary>
    public StateSignal Signal { get; }

    /// <summary>The pages of the newest site. For any thread.</summary>
    public MadePages Pages => Volatile.Read(ref _pages);

    /// <summary>Grants a wish. A bug ends it, and nothing else.</summary>
    public async Task GrantAsync(SiteWish wish)
    {
        await CatchAll.RunAsync(() => Grant(wish), _report);
        Rest();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _alarm.DisposeAsync();
        await _check.DisposeAsync();
    }

    private void Grant(SiteWish wish)
    {
        var wasChecked = _state.Shown.IsChecked;
        var seen = Look(_state.Disk, wish);
        _state = _state.Having(seen);
        _state = _state.After(wish, seen, Make);
        // Results that neither the map nor the whole check asked for belong to files as they were.
        if (_state.Shown.IsChecked && !wasChecked)
            _maker.DropUnused();
        Volatile.Write(ref _pages, _state.Made.Pages);
        Signal.Put(_state.Shown);
    }

    private Sighting Look(ContentSnapshot before, SiteWish wish)
    {
        var (started, at) = (_clock.GetTimestamp(), _clock.GetUtcNow());
        var disk =
            wish.IsWholeSite ? before.Rescanned()
            : wish.Touched.IsEmpty ? before
            : before.With(wish.Touched);
        var files = ReferenceEquals(disk, before) ? [] : disk.ChangedSince(before);
        var waited = wish.SeenAt is { } first && first < at ? at - first : TimeSpan.Zero;
        return new Sighting(
            disk,
            files,
            !files.IsEmpty || !disk.Problems.SequenceEqual(before.Problems),
            at,
            _choices.Moment ?? at,
            wish.SeenAt ?? at,
            new ChangeParts(waited, _clock.GetElapsedTime(started), default, default)
        );
    }

    private MadeSite Make(ContentSnapshot disk, MadeSite before, DateTimeOffset now, bool showsHeldBack)
    {
        // Should a bug end this, the check of what is shown is started again.
        _check.Cancel();
        _state = _state with { UnderCheck = null };
        return _maker.Make(disk, before, now, showsHeldBack, _open);
    }

    // What has time until nobody waits: the check, and the alarm for the next moment at which there is something to do.
    private void Rest()
    {
        if (_state.NeedsCheck)
        {
            _state = _state.Checking(followsTime: _choices.Moment is null);
            var site = _state.Made.OnDisk;
            _check.Start(site, found => _ask(new SiteWish { Checked = (site, found) }));
        }

        var sleep = Timeout.InfiniteTimeSpan;
        if (_state.NextMoment - _clock.GetUtcNow() is { } wait)
            sleep = TimeSpan.FromTicks(Math.Clamp(wait.Ticks, ShortestSleep.Ticks, LongestSleep.Ticks));
        _alarm.Change(sleep, Timeout.InfiniteTimeSpan);
    }
}

/// <summary>What was seen of disk and clock when a wish was taken up.</summary>
/// <param name="Disk">The files as they are.</param>
/// <param name="Files">Those that appeared, went or have other bytes than before; sorted.</param>
/// <param name="HasChanged">Whether files changed, or the problems in reading them did.</param>
/// <param name="At">The time.</param>
/// <param name="Now">The moment the site is to be made for: the time, unless the command line fixes it.</param>
/// <param name="SeenAt">When the first sign of a change came; the time when none did.</param>
/// <param name="Parts">How long the change took so far.</param>
internal sealed record Sighting(
    ContentSnapshot Disk,
    ImmutableArray<ContentPath> Files,
    bool HasChanged,
    DateTimeOffset At,
    DateTimeOffset Now,
    DateTimeOffset SeenAt,
    ChangeParts Parts
);
