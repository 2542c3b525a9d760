using Blog.Testing;
using Blog.Text;
using CsCheck;

namespace Blog.Preview.Tests.Sites;

public class LiveSitePropertyTests
{
    private static readonly DateTimeOffset Now = new(2021, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // An edit, and how it is reported: 0 and 1 with the next one, 2 as a change of the whole site, 3 and 4 at once, 5
    // at once and followed by a check.
    private static readonly Gen<(int Edit, int Way)[]> Sequences = Gen.Select(
        Gen.Int[0, SiteEdits.All.Count - 1],
        Gen.Int[0, 5]
    ).Array[1, 12];

    [Fact]
    public async Task The_site_before_the_edits_has_no_mistake()
    {
        await using var site = new EditedSite(SiteEdits.Start, Now);
        await site.AssertIsCleanBuildAsync("nothing");
        Assert.Empty(site.Live.Current.Diagnostics);
    }

    [Fact]
    public Task After_any_edits_the_preview_shows_byte_for_byte_the_clean_build() =>
        Sequences.SampleAsync(HoldAsync, iter: 25, threads: 1);

    // Each was found by the test above, or thought of because of it.
    [Theory]
    [InlineData(
        "content/site.yml",
        TestSite.Settings + "defaults: {posts: {updated: 2020-01-15}}\n",
        "content/site.yml",
        "# One line more.\n" + TestSite.Settings + "defaults: {posts: {updated: 2020-01-15}}\n"
    )]
    [InlineData(
        "content/posts/2020-01-01-a.md",
        "---\ntitle: [unclosed\n---\n[nowhere](/nowhere/)\n",
        "content/_s/i.md",
        "Included.\n"
    )]
    [InlineData(
        "content/posts/2030-01-01-later.md",
        "---\ntitle: L\ndate: 2029-12-31T20:00:00Z\n---\n",
        "content/site.yml",
        TestSite.Settings + "time_zone: Asia/Tokyo\nmenu: [{title: L, url: /posts/later/}]\n"
    )]
    public async Task After_two_edits_the_preview_shows_the_clean_build(
        string first,
        string text,
        string second,
        string other
    )
    {
        await using var site = new EditedSite(SiteEdits.Start, Now);
        site.Write(first, text);
        await site.AssertIsCleanBuildAsync(text);
        site.Write(second, other);
        await site.AssertIsCleanBuildAsync(other);
    }

    [Fact]
    public async Task A_link_that_leads_nowhere_is_told_though_no_file_of_the_site_changed()
    {
        await using var site = new EditedSite(SiteEdits.Start, Now);
        site.Link("content/lost", "nowhere");
        site.Tell();
        await site.AssertIsCleanBuildAsync("a link on the disk");
        Assert.Equal(["BLOG002"], site.Live.Current.Diagnostics.Select(d => d.Id));
        site.Write("content/lost", null);
        await site.AssertIsCleanBuildAsync("its end");
    }

    [Theory]
    [InlineData("content/site.yml", TestSite.Settings + "theme: none\n")]
    [InlineData("content/_theme/layouts/home.html", "{{ nobody }}\n")]
    public async Task What_is_wrong_with_a_page_is_told_once_somebody_opens_it(string path, string text)
    {
        await using var site = new EditedSite(SiteEdits.Start, Now);
        site.Write(path, text);
        await site.AssertIsCleanBuildAsync("an edit that breaks a page nobody looks at");
        site.Open("index.html");
        await site.AssertIsCleanBuildAsync("somebody looks");
        Assert.Contains(site.Live.Current.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public async Task Time_alone_makes_the_preview_the_clean_build_of_that_moment()
    {
        await using var site = new EditedSite(SiteEdits.Start, Now);
        var before = site.Build().Paths;
        foreach (var days in (ReadOnlySpan<int>)[1, 57, 2, 3226, 1])
            site.Advance(TimeSpan.FromDays(days));
        await site.AssertIsCleanBuildAsync("nine years");
        Assert.Contains("posts/later/index.html", site.Build().Paths.Except(before));
        Assert.Contains("posts/going/index.html", before.Except(site.Build().Paths));
    }

    private static async Task HoldAsync((int Edit, int Way)[] sequence)
    {
        await using var site = new EditedSite(SiteEdits.Start, Now);
        foreach (var (edit, way) in sequence)
        {
            SiteEdits.All[edit].Do(site);
            if (way > 1)
                site.Tell(isWholeSite: way == 2);
            if (way == 5)
                await site.CheckedAsync();
        }

        await site.AssertIsCleanBuildAsync(
            string.Join("\n", sequence.Select(s => $"({s.Way}) {SiteEdits.All[s.Edit].Name}"))
        );
    }
}
