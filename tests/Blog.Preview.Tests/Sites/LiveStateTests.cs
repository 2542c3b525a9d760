using System.Collections.Immutable;
using Blog.Pages;
using Blog.Preview.Sites;
using Blog.Testing;
using Blog.Text;
using Blog.Workspace.Disk;
using Blog.Workspace.Watching;

namespace Blog.Preview.Tests.Sites;

public sealed class LiveStateTests : IDisposable
{
    private static readonly DateTimeOffset Start = new(2021, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly ContentPath File = new("content/posts/a.md");

    private readonly TestFolder _folder = new();
    private readonly ContentSnapshot _disk;
    private readonly OpenPages _open = new();
    private readonly List<(DateTimeOffset Now, bool ShowsHeldBack)> _made = [];

    public LiveStateTests() => _disk = ContentSnapshot.Take(SiteFolder.At(_folder.Root)!, TimeProvider.System);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_first_state_reports_all_diagnostics_at_once()
    {
        var state = First(Made(errors: 1));
        Assert.Single(state.Shown.Diagnostics);
        Assert.Equal(1, state.Shown.Version);
        Assert.True(state.NeedsCheck);
        Assert.Null(state.NextMoment);
    }

    [Fact]
    public void A_wish_for_nothing_leads_to_the_same_state()
    {
        var state = First(Made());
        Assert.Same(state.Shown, After(state, new SiteWish()).Shown);
        Assert.Empty(_made);
    }

    [Fact]
    public void Files_that_changed_make_the_site_again()
    {
        var (before, after) = (First(Made()), Made());
        var state = After(before, new SiteWish { Touched = [File] }, Seen(1) with { Files = [File] }, after);
        Assert.Same(after.Site, state.Shown.Site);
        Assert.Equal(2, state.Shown.Version);
        Assert.False(state.Shown.IsChecked);
        var change = Assert.Single(state.Shown.Changes);
        Assert.Equal([File], change.Files);
        Assert.Equal(2, change.Version);
    }

    [Fact]
    public void A_change_says_which_open_pages_have_other_bytes_and_how_long_it_took()
    {
        _open.Open(new SitePath("index.html"));
        _open.Open(new SitePath("other.html"));
        var before = First(Made(FakeSite.Of(("index.html", "old"), ("other.html", "same"))));
        var after = Made(FakeSite.Of(("index.html", "new"), ("other.html", "same")));
        var seen = Seen(1) with
        {
            HasChanged = true,
            Parts = new ChangeParts(TimeSpan.FromMilliseconds(8), TimeSpan.FromMilliseconds(1), default, default),
        };
        var change = After(before, new SiteWish(), seen, after).Shown.Changes[0];
        Assert.Equal(["index.html"], change.Remade.Select(p => p.Value));
        Assert.Equal(TimeSpan.FromMilliseconds(9 + 20 + 3), change.Total);
    }

    [Fact]
    public void A_rebuild_makes_the_site_again_without_a_change()
    {
        var state = After(First(Made()), new SiteWish { IsForced = true });
        Assert.Single(_made);
        Assert.Empty(state.Shown.Changes[0].Files);
    }

    [Fact]
    public void Drafts_are_shown_and_hidden_by_making_the_site_again()
    {
        var shown = First(Made());
        var hidden = After(shown, new SiteWish { ShowsHeldBack = false });
        Assert.False(hidden.Shown.ShowsHeldBack);
        After(hidden, new SiteWish { ShowsHeldBack = false });
        Assert.Equal([(Start, false)], _made);
    }

    [Fact]
    public void A_date_that_is_reached_makes_the_site_for_that_moment()
    {
        var state = First(Made()) with { NextDate = Start.AddHours(1) };
        After(state, new SiteWish(), Seen(0) with { Now = Start.AddMinutes(59) });
        Assert.Empty(_made);
        After(state, new SiteWish(), Seen(0) with { Now = Start.AddMinutes(60) });
        Assert.Equal([(Start.AddMinutes(60), true)], _made);
    }

    [Fact]
    public void An_opened_page_with_a_diagnostic_makes_the_site_again_for_the_same_moment()
    {
        var output = FakeSite.Output("index.html", "text", FakeSite.Error());
        var state = First(Made(new FakeSite { Outputs = [output] }));
        Assert.Same(state.Shown, After(state, new SiteWish { IsOpened = true }).Shown);
        _open.Open(new SitePath("index.html"));
        var next = After(state, new SiteWish { IsOpened = true }, Seen(60_000));
        Assert.Equal([(Start, true)], _made);
        Assert.Empty(next.Shown.Changes);
    }

    [Fact]
    public void An_opened_page_makes_the_site_again_while_files_are_held()
    {
        var state = First(Made() with { Held = [File] });
        After(state, new SiteWish { IsOpened = true });
        Assert.Single(_made);
    }

    [Fact]
    public void The_findings_of_a_check_count_if_it_was_a_check_of_the_site_that_is_shown()
    {
        var state = First(Made());
        ImmutableArray<Diagnostic> found = [FakeSite.Error("content/site.yml")];
        Assert.Same(state.Shown, After(state, Checked(Made().OnDisk, found)).Shown);
        var next = After(state, Checked(state.Made.OnDisk, found));
        Assert.True(next.Shown.IsChecked);
        Assert.Equal(found, next.Shown.Diagnostics);
        Assert.False(next.NeedsCheck);
    }

    [Fact]
    public void The_findings_of_a_check_stand_until_the_next_one_except_about_files_that_are_gone()
    {
        var state = First(Made());
        state = After(
            state,
            Checked(state.Made.OnDisk, [FakeSite.Error("content/site.yml"), FakeSite.Error("content/gone.md")])
        );
        Assert.Equal(2, state.Shown.Diagnostics.Length);
        var next = After(state, new SiteWish(), Seen(60_000) with { HasChanged = true });
        Assert.Equal("content/site.yml", Assert.Single(next.Shown.Diagnostics).Location.Path.Value);
        Assert.False(next.Shown.IsChecked);
    }

    [Fact]
    public void What_cannot_be_drawn_is_reported_until_it_is_drawn()
    {
        ImmutableArray<Diagnostic> mistakes = [FakeSite.Error("content/site.yml")];
        var state = After(First(Made()), new SiteWish { Drawn = mistakes });
        Assert.Equal(mistakes, state.Shown.Diagnostics);
        Assert.Same(state.Shown, After(state, new SiteWish { Drawn = mistakes }).Shown);
        state = After(state, new SiteWish(), Seen(60_000) with { HasChanged = true });
        Assert.Equal(mistakes, state.Shown.Diagnostics);
        Assert.Empty(After(state, new SiteWish { Drawn = [] }).Shown.Diagnostics);
        var other = new SiteWish { Drawn = mistakes }
            .And(new SiteWish { Drawn = [] })
            .And(new SiteWish());
        Assert.Empty(other.Drawn!);
    }

    [Fact]
    public void A_new_error_is_reported_once_it_stood_for_a_moment()
    {
        var saved = Seen(0) with { Files = [File], HasChanged = true };
        var state = After(First(Made()), new SiteWish(), saved, Made(errors: 1));
        Assert.Empty(state.Shown.Diagnostics);
        Assert.Equal(1, state.Shown.Changes[0].Errors);
        Assert.Equal(Start + Patience.Moment, state.NextMoment);
        var next = After(state, new SiteWish(), Seen(120));
        Assert.Single(next.Shown.Diagnostics);
        Assert.Equal(state.Shown.Version + 1, next.Shown.Version);
        Assert.Null(next.NextMoment);
    }

    [Fact]
    public void Each_making_of_the_site_needs_a_check_of_its_own()
    {
        var state = First(Made()).Checking(followsTime: true);
        Assert.False(state.NeedsCheck);
        Assert.True(After(state, new SiteWish { IsForced = true }).NeedsCheck);
    }

    [Fact]
    public void Files_that_were_read_stay_read_when_a_bug_ends_what_follows()
    {
        var state = First(Made()).Having(Seen(5) with { Files = [File], HasChanged = true });
        Assert.Throws<InvalidOperationException>(() =>
            state.After(
                new SiteWish(),
                Seen(5) with
                {
                    HasChanged = true,
                },
                (_, _, _, _) => throw new InvalidOperationException()
            )
        );
        Assert.Equal(Start.AddMilliseconds(5), state.SavedAt);
    }

    [Fact]
    public void The_next_date_is_the_first_publication_or_expiry_that_is_still_to_come()
    {
        var site = new FakeSite
        {
            Documents =
            [
                FakeSite.Document("content/posts/past.md", "past"),
                FakeSite.Document("content/posts/far.md", "far", change: p => p with { Date = Start.AddDays(9) }),
                FakeSite.Document("content/posts/old.md", "old", change: p => p with { Expires = Start.AddDays(3) }),
                FakeSite.Document(
                    "content/posts/near.md",
                    "near",
                    isListed: false,
                    change: p => p with { Date = Start.AddDays(2) }
                ),
            ],
        };
        Assert.Equal(Start.AddDays(2), NextDate(Start));
        Assert.Equal(Start.AddDays(3), NextDate(Start.AddDays(2)));
        Assert.Null(NextDate(Start.AddDays(9)));
        Assert.Null(First(Made(site)).Checking(followsTime: false).NextDate);

        DateTimeOffset? NextDate(DateTimeOffset now) =>
            LiveState.First(Made(site), _disk, now, new SiteChoices()).Checking(followsTime: true).NextDate;
    }

    [Fact]
    public void The_next_moment_is_the_earlier_of_a_date_and_a_report()
    {
        var state = First(Made()) with { NextDate = Start.AddDays(2) };
        Assert.Equal(Start.AddDays(2), state.NextMoment);
        Assert.Equal(Start.AddDays(1), (state with { MoreAt = Start.AddDays(1) }).NextMoment);
        Assert.Equal(Start.AddDays(2), (state with { MoreAt = Start.AddDays(3) }).NextMoment);
    }

    private LiveState First(MadeSite made) => LiveState.First(made, _disk, Start, new SiteChoices());

    private LiveState After(LiveState state, SiteWish wish, Sighting? seen = null, MadeSite? made = null)
    {
        var sighting = seen ?? Seen(0);
        sighting = sighting with { HasChanged = sighting.HasChanged || !sighting.Files.IsEmpty };
        return state
            .Having(sighting)
            .After(
                wish,
                sighting,
                (_, _, now, showsHeldBack) =>
                {
                    _made.Add((now, showsHeldBack));
                    return (made ?? Made()) with { At = sighting.At };
                }
            );
    }

    private Sighting Seen(int milliseconds)
    {
        var at = Start.AddMilliseconds(milliseconds);
        return new Sighting(_disk, [], false, at, at, at, default);
    }

    private static SiteWish Checked(Site site, ImmutableArray<Diagnostic> found) => new() { Checked = (site, found) };

    private MadeSite Made(FakeSite? fake = null, int errors = 0)
    {
        var site = (fake ?? new FakeSite()).ToSite();
        var pages = new MadePages(site, _open, ImmutableDictionary<SitePath, PageContent>.Empty);
        pages.MakeOpen();
        return new MadeSite
        {
            Site = site,
            OnDisk = site,
            Content = _disk,
            Pages = pages,
            Found = [.. Enumerable.Repeat(FakeSite.Error(), errors)],
            Silenced = [],
            WithErrors = [],
            Mapped = TimeSpan.FromMilliseconds(20),
            Made = TimeSpan.FromMilliseconds(3),
            At = Start,
        };
    }
}
