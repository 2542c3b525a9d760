using Blog.Preview.Tests.Serving;
using Blog.Text;
using Blog.Workspace.Watching;
using Microsoft.Extensions.Time.Testing;

namespace Blog.Preview.Tests.Sites;

public class LiveSiteTests
{
    private const string Broken = "---\ntitle: [unclosed\n---\nText.\n";
    private static readonly SitePath X = new("posts/x/index.html");

    [Fact]
    public async Task A_change_makes_a_state_that_says_what_changed()
    {
        await using var host = await PreviewHost.StartAsync(("content/posts/x.md", PreviewHost.Post("X")));
        host.Live.Open(X);
        var state = await host.SaveAsync("content/posts/x.md", PreviewHost.Post("X", "Other."));
        var change = state.Changes[0];
        Assert.Equal(["content/posts/x.md"], change.Files.Select(f => f.Value));
        Assert.Equal([X], change.Remade);
        Assert.True(change.Total >= change.Mapped);
    }

    [Fact]
    public async Task A_change_that_changes_no_bytes_makes_no_state()
    {
        await using var host = await PreviewHost.StartAsync(("content/posts/x.md", PreviewHost.Post("X")));
        await host.UntilAsync(s => s.IsChecked);
        var version = host.Live.Current.Version;
        host.Live.Take(new ChangeBatch([new ContentPath("content/posts/x.md")], false, host.Clock.GetUtcNow()));
        host.Live.Take(new ChangeBatch([], true, host.Clock.GetUtcNow()));
        await Task.Delay(200, TestContext.Current.CancellationToken);
        Assert.Equal(version, host.Live.Current.Version);
    }

    [Fact]
    public async Task A_theme_that_is_moved_away_is_told_of_and_every_page_stays_as_it_was_until_it_is_back()
    {
        await using var host = await PreviewHost.StartAsync(
            ("content/posts/x.md", PreviewHost.Post("X")),
            ("content/posts/y.md", PreviewHost.Post("Y"))
        );
        host.Live.Open(X);
        host.Move("themes/paper", "away");
        await host.UntilAsync(s => s.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error));
        await host.SaveAsync("content/posts/y.md", PreviewHost.Post("Yes"));
        Assert.Contains("<h1>X</h1>", await host.TextAsync("/blog/posts/x/"), StringComparison.Ordinal);
        Assert.Contains("<h1>Yes</h1>", await host.TextAsync("/blog/posts/y/"), StringComparison.Ordinal);
        host.Move("away", "themes/paper");
        await host.UntilAsync(s => s.Held.IsEmpty && s.Diagnostics.IsEmpty && s.IsChecked);
    }

    [Fact]
    public async Task A_file_with_an_error_is_held_and_everything_else_stays_live()
    {
        await using var host = await PreviewHost.StartAsync(
            ("content/posts/x.md", PreviewHost.Post("X")),
            ("content/posts/y.md", PreviewHost.Post("Y"))
        );
        await host.SaveAsync("content/posts/x.md", Broken);
        var state = await host.SaveAsync("content/posts/y.md", PreviewHost.Post("Yes"));
        Assert.Equal(["content/posts/x.md"], state.Held.Select(f => f.Value));
        Assert.Contains("<h1>X</h1>", await host.TextAsync("/blog/posts/x/"), StringComparison.Ordinal);
        Assert.Contains("<h1>Yes</h1>", await host.TextAsync("/blog/posts/y/"), StringComparison.Ordinal);
        await host.UntilAsync(s =>
            s.Diagnostics.Any(d =>
                d.Location.Path.Value == "content/posts/x.md" && d.Severity == DiagnosticSeverity.Error
            )
        );
        state = await host.SaveAsync("content/posts/x.md", PreviewHost.Post("X2"));
        Assert.Empty(state.Diagnostics);
        Assert.Empty(state.Held);
        Assert.Contains("<h1>X2</h1>", await host.TextAsync("/blog/posts/x/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_half_written_file_does_not_flicker()
    {
        await using var host = await PreviewHost.StartAsync(("content/posts/x.md", PreviewHost.Post("X")));
        var broken = await host.SaveAsync("content/posts/x.md", Broken);
        Assert.Empty(broken.Diagnostics);
        Assert.Equal(1, broken.Changes[0].Errors);
        Assert.Empty((await host.SaveAsync("content/posts/x.md", PreviewHost.Post("X3"))).Diagnostics);
    }

    [Fact]
    public async Task A_template_with_an_error_is_held_when_an_open_page_is_made_from_it()
    {
        await using var host = await PreviewHost.StartAsync(("content/posts/x.md", PreviewHost.Post("X")));
        await host.TextAsync("/blog/posts/x/");
        host.Live.Open(X);
        var state = await host.SaveAsync("themes/paper/layouts/post.html", "{{ post.titel }}");
        Assert.Equal(["themes/paper/layouts/post.html"], state.Held.Select(f => f.Value));
        Assert.Contains("<h1>X</h1>", await host.TextAsync("/blog/posts/x/"), StringComparison.Ordinal);
        state = await host.UntilAsync(s => s.Diagnostics.Length > 0);
        Assert.StartsWith(
            "themes/paper/layouts/post.html:1:",
            state.Diagnostics[0].Location.ToString(),
            StringComparison.Ordinal
        );
        await host.SaveAsync("themes/paper/layouts/post.html", "<h2>{{ post.title }}</h2>");
        Assert.Contains("<h2>X</h2>", await host.TextAsync("/blog/posts/x/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slot_is_shown_as_it_is_typed()
    {
        const string Slot = "content/_theme/slots/footer.html";
        await using var host = await PreviewHost.StartAsync(("content/posts/x.md", PreviewHost.Post("X")));
        await host.TextAsync("/blog/posts/x/");
        host.Live.Open(X);
        await host.SaveAsync(Slot, "<p>One {{ page.title }}</p>\n");
        Assert.Contains("<p>One X</p>", await host.TextAsync("/blog/posts/x/"), StringComparison.Ordinal);
        var state = await host.SaveAsync(Slot, "<p>Two {{ page.</p>\n");
        Assert.Equal([Slot], state.Held.Select(f => f.Value));
        Assert.Contains("<p>One X</p>", await host.TextAsync("/blog/posts/x/"), StringComparison.Ordinal);
        await host.SaveAsync(Slot, null);
        Assert.DoesNotContain("<p>One X</p>", await host.TextAsync("/blog/posts/x/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_layout_that_is_deleted_leaves_pages_as_they_were()
    {
        await using var host = await PreviewHost.StartAsync(("content/posts/x.md", PreviewHost.Post("X")));
        await host.TextAsync("/blog/posts/x/");
        host.Live.Open(X);
        var state = await host.SaveAsync("themes/paper/layouts/post.html", null);
        Assert.Equal(["themes/paper/layouts/post.html"], state.Held.Select(f => f.Value));
        Assert.Contains("<h1>X</h1>", await host.TextAsync("/blog/posts/x/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_that_break_are_held()
    {
        await using var host = await PreviewHost.StartAsync(("content/posts/x.md", PreviewHost.Post("X")));
        await host.SaveAsync("content/site.yml", "title: [unclosed\n");
        Assert.Contains("<h1>X</h1>", await host.TextAsync("/blog/posts/x/"), StringComparison.Ordinal);
        await host.SaveAsync("content/site.yml", null);
        Assert.Contains("<h1>X</h1>", await host.TextAsync("/blog/posts/x/"), StringComparison.Ordinal);
        await host.SaveAsync(
            "content/site.yml",
            PreviewHost.Settings.Replace("/blog/", "/notes/", StringComparison.Ordinal)
        );
        Assert.Contains("<h1>X</h1>", await host.TextAsync("/notes/posts/x/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_leads_nowhere_is_told_and_holds_no_page_back()
    {
        await using var host = await PreviewHost.StartAsync(("content/posts/x.md", PreviewHost.Post("X")));
        await host.SaveAsync("content/posts/x.md", PreviewHost.Post("X", "[New](/nowhere/) text."));
        await host.UntilAsync(s => s.Diagnostics.Any(d => d.Id == "BLOG060"));
        Assert.Contains(">New</a> text.", await host.TextAsync("/blog/posts/x/"), StringComparison.Ordinal);
        await host.SaveAsync("content/posts/x.md", PreviewHost.Post("X", "[New](/) text."));
        await host.UntilAsync(s => s.IsChecked && s.Diagnostics.IsEmpty);
    }

    [Fact]
    public async Task What_is_held_back_is_shown_and_hidden_while_it_runs()
    {
        await using var host = await PreviewHost.StartAsync(
            ("content/posts/d.md", PreviewHost.Post("D", more: "draft: true\n"))
        );
        var draft = new SitePath("posts/d/index.html");
        Assert.Contains(draft, host.Live.Current.Site.Outputs.Keys);
        host.Live.SetHeldBack(false);
        await host.UntilAsync(s => !s.ShowsHeldBack);
        Assert.DoesNotContain(draft, host.Live.Current.Site.Outputs.Keys);
        host.Live.SetHeldBack(true);
        await host.UntilAsync(s => s.ShowsHeldBack);
        Assert.Contains(draft, host.Live.Current.Site.Outputs.Keys);
    }

    [Fact]
    public async Task A_post_appears_when_its_date_is_reached()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2020, 11, 13, 12, 0, 0, TimeSpan.Zero));
        await using var host = await PreviewHost.StartAsync(
            new PreviewHostOptions { Clock = clock, ShowsHeldBack = false },
            ("content/posts/x.md", PreviewHost.Post("X"))
        );
        Assert.False(host.Live.Current.Site.Outputs.ContainsKey(X));
        clock.Advance(TimeSpan.FromHours(11));
        Assert.False(host.Live.Current.Site.Outputs.ContainsKey(X));
        clock.Advance(TimeSpan.FromHours(1.5));
        await host.UntilAsync(s => s.Site.Outputs.ContainsKey(X));
    }

    [Fact]
    public async Task A_rebuild_looks_at_everything_again()
    {
        await using var host = await PreviewHost.StartAsync(("content/posts/x.md", PreviewHost.Post("X")));
        var before = host.Live.Current.Site;
        await host.Live.RebuildAsync();
        Assert.NotSame(before, host.Live.Current.Site);
    }

    [Fact]
    public async Task Changes_that_come_while_one_is_carried_out_end_in_the_newest()
    {
        await using var host = await PreviewHost.StartAsync(("content/posts/x.md", PreviewHost.Post("X")));
        for (var i = 0; i < 20; i++)
        {
            host.Write("content/posts/x.md", PreviewHost.Post($"Title {i}"));
            host.Live.Take(new ChangeBatch([new ContentPath("content/posts/x.md")], false, host.Clock.GetUtcNow()));
        }

        await host.UntilAsync(s =>
            s.Site.Catalogue.Find(new ContentPath("content/posts/x.md"))?.Post.Title == "Title 19"
        );
        Assert.InRange(host.Live.Current.Changes.Length, 1, 20);
    }
}
