using Blog.Reading.Catalogue;
using Blog.Workspace.Watching;

namespace Blog.Preview.Sites;

/// <summary>
/// All that a <see cref="LiveSite"/> remembers between two wishes: the state that everybody sees, and what the next one
/// is made from. <see cref="After"/> alone decides where a wish leads. It reads neither disk nor clock.
/// </summary>
internal sealed record LiveState
{
    /// <summary>What everybody sees.</summary>
    public required PreviewState Shown { get; init; }

    /// <summary>The site it shows, as it was made.</summary>
    public required MadeSite Made { get; init; }

    /// <summary>The files as they were last read. After a bug they are newer than those of
    /// <see cref="Shown"/>.</summary>
    public required ContentSnapshot Disk { get; init; }

    /// <summary>All diagnostics, reported or not yet.</summary>
    public required Findings Findings { get; init; }

    /// <summary>When files last changed; long ago when none did.</summary>
    public DateTimeOffset SavedAt { get; init; }

    /// <summary>When there are more diagnostics to report; null when all are reported.</summary>
    public DateTimeOffset? MoreAt { get; init; }

    /// <summary>When a document is next published or expires; null when none is, or when the site is made for one
    /// moment whatever the time is.</summary>
    public DateTimeOffset? NextDate { get; init; }

    /// <summary>The site whose check was started last; null when that check was cancelled.</summary>
    public MadeSite? UnderCheck { get; init; }

    /// <summary>Whether a check has to be started.</summary>
    public bool NeedsCheck => !Shown.IsChecked && !ReferenceEquals(Made, UnderCheck);

    /// <summary>The next moment at which there is something to do without a wish; null when there is none.</summary>
    public DateTimeOffset? NextMoment => NextDate is null || MoreAt < NextDate ? MoreAt ?? NextDate : NextDate;

    /// <summary>The first state. All diagnostics are reported at once.</summary>
    /// <param name="made">The site.</param>
    /// <param name="disk">Its files.</param>
    /// <param name="now">The moment it was made for.</param>
    /// <param name="choices">How it is shown.</param>
    public static LiveState First(MadeSite made, ContentSnapshot disk, DateTimeOffset now, SiteChoices choices)
    {
        var all = new Findings(choices.IsStrict).AfterMap(made, disk);
        var (findings, reported, _) = all.Report(made.At, DateTimeOffset.MinValue);
        return new LiveState
        {
            Shown = new PreviewState
            {
                Version = 1,
                Site = made.Site,
                OnDisk = made.OnDisk,
                Content = disk,
                Now = now,
                Diagnostics = reported,
                IsChecked = false,
                Changes = [],
                ShowsHeldBack = choices.ShowsHeldBack,
            },
            Made = made,
            Disk = disk,
            Findings = findings,
        };
    }

    /// <summary>With the files that were read. It is kept even if a bug ends what follows: they are not read
    /// again.</summary>
    public LiveState Having(Sighting seen) =>
        this with
        {
            Disk = seen.Disk,
            SavedAt = seen.Files.IsEmpty ? SavedAt : seen.SeenAt,
        };

    /// <summary>The state that a wish leads to. <see cref="Shown"/> is the same instance when nothing changes in
    /// it.</summary>
    /// <param name="wish">The wish.</param>
    /// <param name="seen">What was seen when it was taken up; <see cref="Having"/> comes first.</param>
    /// <param name="make">Makes the site.</param>
    public LiveState After(SiteWish wish, Sighting seen, MakeSite make) =>
        wish.Drawn is { } drawn
            ? (this with { Findings = Findings.AfterDrawing(drawn) }).Granting(wish, seen, make)
            : Granting(wish, seen, make);

    private LiveState Granting(SiteWish wish, Sighting seen, MakeSite make)
    {
        var showsHeldBack = wish.ShowsHeldBack ?? Shown.ShowsHeldBack;
        if (seen.HasChanged || wish.IsForced || showsHeldBack != Shown.ShowsHeldBack || NextDate <= seen.Now)
            return Changed(seen, showsHeldBack, make);
        if (wish.IsOpened && HasMoreToReport())
            return Remade(Shown.Now, showsHeldBack, make);
        if (wish.Checked is not { } done || !ReferenceEquals(done.Site, Made.OnDisk))
            return Reported(Shown, seen.At);
        var state = this with { Findings = Findings.AfterCheck(done.Found) };
        return state.Reported(Shown with { IsChecked = true }, seen.At);
    }

    /// <summary>The state once the check of its site was started.</summary>
    /// <param name="followsTime">Whether the site changes when the date of a document is reached.</param>
    public LiveState Checking(bool followsTime) =>
        this with
        {
            UnderCheck = Made,
            NextDate = followsTime ? NextDateAfter(Shown.Now, Shown.Site.Catalogue) : null,
        };

    private LiveState Changed(Sighting seen, bool showsHeldBack, MakeSite make)
    {
        var next = Remade(seen.Now, showsHeldBack, make);
        var change = ChangeRecord.Between(seen.SeenAt, seen.Files, Made, next.Made, seen.Parts) with
        {
            Version = next.Shown.Version,
        };
        return next with
        {
            Shown = next.Shown with { Changes = [change, .. Shown.Changes.Take(PreviewState.MostChanges - 1)] },
        };
    }

    private LiveState Remade(DateTimeOffset now, bool showsHeldBack, MakeSite make)
    {
        var made = make(Disk, Made, now, showsHeldBack);
        var shown = Shown with
        {
            Site = made.Site,
            OnDisk = made.OnDisk,
            Content = Disk,
            Now = now,
            IsChecked = false,
            ShowsHeldBack = showsHeldBack,
            Held = made.Held,
        };
        return (this with { Made = made, Findings = Findings.AfterMap(made, Disk) }).Reported(shown, made.At);
    }

    // While files are held, a page is made from them as they were. The diagnostics of the page as it would be are not
    // known yet.
    private bool HasMoreToReport() =>
        !Made.Held.IsEmpty || Made.Pages.MakeOpen().Any(page => page.Diagnostics.Any(d => !Made.Found.Contains(d)));

    private LiveState Reported(PreviewState shown, DateTimeOffset now)
    {
        var (findings, reported, moreAt) = Findings.Report(now, SavedAt);
        var isSame = ReferenceEquals(shown, Shown) && reported.SequenceEqual(shown.Diagnostics);
        return this with
        {
            Findings = findings,
            MoreAt = moreAt,
            Shown = isSame ? shown : shown with { Version = Shown.Version + 1, Diagnostics = reported },
        };
    }

    private static DateTimeOffset? NextDateAfter(DateTimeOffset now, SiteCatalogue catalogue)
    {
        DateTimeOffset? next = null;
        foreach (var document in catalogue.Listed.Concat(catalogue.HeldBack))
        {
            foreach (var date in (ReadOnlySpan<DateTimeOffset?>)[document.Post.Start, document.Expires])
                next = date > now && !(next <= date) ? date : next;
        }

        return next;
    }
}

/// <summary>Makes the site from its files.</summary>
/// <param name="disk">The files as they are.</param>
/// <param name="before">The site as it was made before.</param>
/// <param name="now">The moment to make it for.</param>
/// <param name="showsHeldBack">Whether drafts, future and expired posts are part of it.</param>
internal delegate MadeSite MakeSite(ContentSnapshot disk, MadeSite before, DateTimeOffset now, bool showsHeldBack);
