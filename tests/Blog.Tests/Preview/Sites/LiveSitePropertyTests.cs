using CsCheck;

namespace Blog.Tests.Preview.Sites;

public class LiveSitePropertyTests
{
    private static readonly DateTimeOffset Now = new(2021, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // An edit, and how it is told: 0 and 1 with the next one, 2 as a change of the whole site, 3 and 4 at once, 5 when the check of it is done.
    private static readonly Gen<(int Edit, int Way)[]> Sequences = Gen.Select(Gen.Int[0, SiteEdits.All.Count - 1], Gen.Int[0, 5]).Array[1, 12];

    [Fact]
    public async Task The_site_before_the_edits_has_no_mistake()
    {
        await using var site = new EditedSite(SiteEdits.Start, Now);
        await site.AssertIsCleanBuild("nothing");
        Assert.Empty(site.Live.Current.Diagnostics);
    }

    [Fact]
    public Task After_any_edits_the_preview_shows_byte_for_byte_the_clean_build() => Sequences.SampleAsync(Hold, iter: Iterations, threads: 1);

    private static async Task Hold((int Edit, int Way)[] sequence)
    {
        await using var site = new EditedSite(SiteEdits.Start, Now);
        foreach (var (edit, way) in sequence)
        {
            SiteEdits.All[edit].Do(site);
            if (way > 1)
                site.Tell(isWholeSite: way == 2);
            if (way == 5)
                await site.Until(s => s.IsChecked);
        }

        await site.AssertIsCleanBuild(string.Join("\n", sequence.Select(s => $"({s.Way}) {SiteEdits.All[s.Edit].Name}")));
    }

    private static int Iterations => int.Parse(Environment.GetEnvironmentVariable("LAW_ITER") ?? "40", System.Globalization.CultureInfo.InvariantCulture);
}
