using System.Collections.Immutable;
using Blog.Pages;
using Blog.Text;
using Blog.Workspace.Watching;

namespace Blog.Preview.Sites;

/// <summary>Carries out what is asked of the site that is shown. One thread at a time.</summary>
/// <param name="shownSites">Makes maps and pages.</param>
/// <param name="check">Checks in the background.</param>
/// <param name="maker">Keeps results of earlier runs.</param>
/// <param name="choices">How the site is shown.</param>
/// <param name="clock">The time.</param>
/// <param name="ask">Takes what the keeper asks of itself for later.</param>
internal sealed class SiteKeeper(
    ShownSiteMaker shownSites,
    BackgroundCheck check,
    SiteMaker maker,
    SiteChoices choices,
    TimeProvider clock,
    Action<SiteWish> ask
) : IAsyncDisposable
{
    private static readonly TimeSpan LongestSleep = TimeSpan.FromHours(12);

    private readonly Findings _findings = new(choices.IsStrict);
    private ITimer? _alarm;
    private ShownSite? _shown;
    private PreviewState? _state;
    private ContentSnapshot? _disk;
    private DateTimeOffset _savedAt;
    private DateTimeOffset? _nextDate;
    private DateTimeOffset? _moreAt;
    private Site? _underCheck;

    /// <summary>What was made of the newest map.</summary>
    public MadePages Pages => Volatile.Read(ref _shown)!.Pages;

    /// <summary>Makes the first state. Everything that is wrong is told at once.</summary>
    public PreviewState Begin(ContentSnapshot content)
    {
        _alarm = clock.CreateTimer(_ => ask(new SiteWish()), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        var now = Now();
        _disk = content;
        Volatile.Write(
            ref _shown,
            shownSites.Make(content, now, choices.ShowsHeldBack, ImmutableDictionary<SitePath, PageContent>.Empty)
        );
        _findings.Mapped(_shown!, content);
        _state = new PreviewState
        {
            Version = 1,
            Site = _shown!.Site,
            OnDisk = _shown.OnDisk,
            Content = content,
            Now = now,
            Diagnostics = _findings.Tell(clock.GetUtcNow(), _savedAt).Told,
            IsChecked = false,
            Changes = [],
            ShowsHeldBack = choices.ShowsHeldBack,
        };
        Rest(_state);
        return _state;
    }

    /// <summary>Carries out a wish.</summary>
    /// <returns>The state it led to: the same as before when nothing came of it.</returns>
    public PreviewState Carry(SiteWish wish)
    {
        var started = clock.GetTimestamp();
        var arrived = clock.GetUtcNow();
        var before = _disk!;
        _disk =
            wish.IsWholeSite ? before.Rescanned()
            : wish.Touched.IsEmpty ? before
            : before.With(wish.Touched);
        var files = ReferenceEquals(_disk, before) ? [] : _disk.ChangedSince(before);
        if (!files.IsEmpty)
            _savedAt = wish.SeenAt ?? arrived;
        var showsHeldBack = wish.ShowsHeldBack ?? _state!.ShowsHeldBack;
        var isSame = files.IsEmpty && _disk.Problems.SequenceEqual(before.Problems);
        if (isSame && !wish.IsForced && showsHeldBack == _state!.ShowsHeldBack && !(_nextDate <= Now()))
        {
            if (wish.IsOpened && HasMoreToTell())
                return _state = Show(_state!.Now, showsHeldBack);
            return _state =
                wish.Checked is { } done && ReferenceEquals(done.Site, _shown!.OnDisk)
                    ? Checked(done.Found)
                    : Told(_state);
        }

        var seen = wish.SeenAt is { } first && first < arrived ? arrived - first : TimeSpan.Zero;
        return _state = Remade(
            files,
            showsHeldBack,
            wish.SeenAt ?? arrived,
            new ChangeParts(seen, clock.GetElapsedTime(started), default, default)
        );
    }

    /// <summary>Does what has time until nobody waits: starts the check, and sets the alarm for the next moment at
    /// which there is something to do.</summary>
    public void Rest(PreviewState state)
    {
        var site = _shown!.OnDisk;
        if (!state.IsChecked && !ReferenceEquals(site, _underCheck))
        {
            _underCheck = site;
            _nextDate = choices.Moment is null ? NextDate.After(state.Now, state.Site.Catalogue) : null;
            check.Start(site, found => ask(new SiteWish { Checked = (site, found) }));
        }

        var next = _nextDate is null || _moreAt < _nextDate ? _moreAt ?? _nextDate : _nextDate;
        var pause = next - clock.GetUtcNow();
        _alarm!.Change(pause is { } wait ? Clamped(wait) : Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _alarm!.DisposeAsync();
        await check.DisposeAsync();
    }

    private PreviewState Remade(
        ImmutableArray<ContentPath> files,
        bool showsHeldBack,
        DateTimeOffset seenAt,
        ChangeParts parts
    )
    {
        var before = _shown!;
        var state = Show(Now(), showsHeldBack);
        parts = parts with { Map = _shown!.Mapped, Pages = _shown.Made };
        var change = new ChangeRecord(
            seenAt,
            files,
            Changed.Pages(before.Pages, _shown.Pages),
            parts.Map,
            parts.Seen + parts.Snapshot + parts.Map + parts.Pages,
            _shown.Found.Count(d => d.Severity == DiagnosticSeverity.Error)
        )
        {
            Version = state.Version,
            Refreshed = Changed.Assets(files, before.Site, _shown.Site),
            Parts = parts,
        };
        return state with { Changes = [change, .. state.Changes.Take(PreviewState.MostChanges - 1)] };
    }

    private PreviewState Show(DateTimeOffset now, bool showsHeldBack)
    {
        check.Cancel();
        _underCheck = null;
        Volatile.Write(ref _shown, shownSites.Make(_disk!, now, showsHeldBack, _shown!.Pages.Sound()));
        _findings.Mapped(_shown!, _disk!);
        return Told(
            _state! with
            {
                Site = _shown!.Site,
                OnDisk = _shown.OnDisk,
                Content = _disk!,
                Now = now,
                IsChecked = false,
                ShowsHeldBack = showsHeldBack,
                Held = _shown.Held,
            }
        );
    }

    // While files are held, a page is made of them as they were: what it comes to with the files as they are is not
    // known yet.
    private bool HasMoreToTell() =>
        !_shown!.Held.IsEmpty
        || _shown.Pages.MakeOpen().Any(page => page.Diagnostics.Any(d => !_shown.Found.Contains(d)));

    private PreviewState Checked(ImmutableArray<Diagnostic> found)
    {
        _findings.Checked(found);
        // Whatever neither the map nor the whole check asked for belongs to files as they were.
        maker.DropUnused();
        return Told(_state! with { IsChecked = true });
    }

    private PreviewState Told(PreviewState state)
    {
        (var told, _moreAt) = _findings.Tell(clock.GetUtcNow(), _savedAt);
        if (ReferenceEquals(state, _state) && told.SequenceEqual(state.Diagnostics))
            return state;
        return state with { Version = _state!.Version + 1, Diagnostics = told };
    }

    private DateTimeOffset Now() => choices.Moment ?? clock.GetUtcNow();

    private static TimeSpan Clamped(TimeSpan wait) =>
        wait < TimeSpan.FromMilliseconds(1) ? TimeSpan.FromMilliseconds(1)
        : wait > LongestSleep ? LongestSleep
        : wait;
}
