using Blog.Testing;
using Blog.Workspace.Clippings;
using Blog.Workspace.Disk;
using Blog.Workspace.Editing;

namespace Blog.Workspace.Tests.Clippings;

public sealed class ClipperTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2020, 11, 14, 12, 0, 0, TimeSpan.Zero);

    private readonly TestFolder _folder = new();

    private SiteFolder Site => SiteFolder.At(_folder.Root)!;

    [Fact]
    public async Task Links_that_are_clipped_at_the_same_time_are_all_kept()
    {
        var site = TestSite.With().Build().Site;
        var clips = Enumerable
            .Range(1, 20)
            .Select(i =>
                Task.Run(() =>
                    new Clipper(Site, new SiteEditor(Site, TimeProvider.System)).Clip(
                        site,
                        new ClipWish($"https://a.example/{i}"),
                        Now
                    )
                )
            );
        Assert.All(await Task.WhenAll(clips), outcome => Assert.Null(outcome.Refusal));
        var text = _folder.Read("site/content/clippings/2020-11.yml");
        Assert.All(
            Enumerable.Range(1, 20),
            i => Assert.Contains($"- url: https://a.example/{i}\n", text, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_link_that_somebody_clipped_a_moment_ago_is_not_clipped_twice()
    {
        var site = TestSite.With().Build().Site;
        var clipper = new Clipper(Site, new SiteEditor(Site, TimeProvider.System));
        Assert.Null(clipper.Clip(site, new ClipWish("https://a.example/"), Now).Refusal);
        Assert.Equal(ClipField.Url, clipper.Clip(site, new ClipWish("https://a.example/"), Now).Refusal?.Field);
    }

    [Fact]
    public void A_month_that_was_begun_under_the_other_extension_goes_on_there()
    {
        _folder.Write("site/content/clippings/2020-11.yaml", "- https://b.example/\n");
        Assert.Null(
            new Clipper(Site, new SiteEditor(Site, TimeProvider.System))
                .Clip(TestSite.With().Build().Site, new ClipWish("https://a.example/"), Now)
                .Refusal
        );
        Assert.StartsWith(
            "- https://b.example/\n- url: https://a.example/\n",
            _folder.Read("site/content/clippings/2020-11.yaml"),
            StringComparison.Ordinal
        );
    }

    public void Dispose() => _folder.Dispose();
}
