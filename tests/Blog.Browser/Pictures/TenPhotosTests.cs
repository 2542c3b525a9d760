using System.Collections.Immutable;
using System.Globalization;
using Blog.Browser.Chromium;
using Blog.Browser.Serving;

namespace Blog.Browser.Pictures;

/// <summary>What a page with ten photos loads, and whether it moves meanwhile.</summary>
public sealed class TenPhotosTests(SampleSites sites, OneBrowser browser)
{
    // A browser takes the next smaller file when it has nearly as many pixels as the screen.
    private const double Enough = 0.75;

    // Each is scrolled to, since what is out of view is not loaded.
    private const string Look = """
        async () => {
          const seen = [];
          for (const image of document.querySelectorAll("main picture img")) {
            image.scrollIntoView({ block: "center" });
            await image.decode();
            const candidates = image.parentElement.querySelector("source").srcset.matchAll(/ ([0-9]+)w/g);
            const loaded = image.currentSrc.split(".").at(-2);
            const shown = image.getBoundingClientRect().width;
            seen.push([image.alt, shown, loaded, ...[...candidates].map(c => c[1])].join());
          }
          return seen.join("\n");
        }
        """;

    public static TheoryData<string, int, int> Screens()
    {
        var screens = new TheoryData<string, int, int>();
        foreach (var theme in SampleSites.Themes)
        {
            foreach (var width in new[] { 390, 800, 1280 })
            {
                screens.Add(theme, width, 1);
                screens.Add(theme, width, 2);
            }
        }

        return screens;
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Each_photo_is_loaded_in_the_size_that_the_screen_shows_and_nothing_moves(
        string theme,
        int width,
        int density
    )
    {
        await using var open = await browser.Open(new PageOptions(width));
        await open.ShowOn(width, density);
        await open.Page.RouteAsync(
            "**/*.{avif,webp,png,jpg}",
            async route =>
            {
                await Task.Delay(50);
                await route.ContinueAsync();
            }
        );
        await open.GoTo(new Uri(sites[theme].Home, PhotosPage.Address));
        var photos = (await open.Value<string>($"({Look})()")).Split('\n').Select(Photo.Read).ToImmutableArray();
        Assert.Equal(10, photos.Length);
        Assert.All(photos, p => Assert.True(p.Fits(density), $"{p} on {density}"));
        Assert.Equal(0, await open.Value<double>("window.shifts"));
        Assert.All(open.Responses, r => Assert.True(r.Status < 400, $"{r.Status} {r.Url}"));
        Assert.DoesNotContain(open.Requests, r => r.AbsolutePath.EndsWith(".png", StringComparison.Ordinal));
        await open.Page.UnrouteAllAsync();
    }

    private sealed record Photo(string Name, double Shown, int Loaded, ImmutableArray<int> Candidates)
    {
        public static Photo Read(string line)
        {
            var parts = line.Split(',');
            return new Photo(
                parts[0],
                double.Parse(parts[1], CultureInfo.InvariantCulture),
                int.Parse(parts[2], CultureInfo.InvariantCulture),
                [.. parts[3..].Select(p => int.Parse(p, CultureInfo.InvariantCulture))]
            );
        }

        // Large enough, if there is one, and no larger than needed.
        public bool Fits(int density) =>
            (Loaded >= Enough * Shown * density || Loaded == Candidates[^1])
            && !Candidates.Any(c => c < Loaded && c >= Shown * density);
    }
}
