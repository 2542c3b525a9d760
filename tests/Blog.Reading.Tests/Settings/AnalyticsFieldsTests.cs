using Blog.Testing;

namespace Blog.Reading.Tests.Settings;

public class AnalyticsFieldsTests
{
    [Theory]
    [InlineData("provider: plausible")]
    [InlineData("provider: plausible, site: example.org, url: 'https://stats.example/', consent: true")]
    [InlineData("provider: goatcounter, site: ann")]
    [InlineData("provider: goatcounter, url: 'https://stats.example'")]
    [InlineData("provider: umami, site: 0e1c2a52-7e5c-4c6c-9d2e-1f2a3b4c5d6e")]
    [InlineData("provider: matomo, site: 3, url: 'https://stats.example/matomo/'")]
    [InlineData("provider: google, site: G-ABC123DEF4, consent: false")]
    public void Each_provider_has_its_settings(string settings) => Assert.Empty(Mistakes(settings));

    [Theory]
    [InlineData("site: x", "4:12: error BLOG022: The setting 'analytics.provider' is missing.")]
    [InlineData(
        "provider: plausibel",
        "4:23: error BLOG023: 'plausibel' is not plausible, goatcounter, umami, matomo or google. "
            + "Did you mean 'plausible'?"
    )]
    [InlineData("provider: umami", "4:12: error BLOG022: The setting 'analytics.site' is missing.")]
    [InlineData("provider: goatcounter", "4:12: error BLOG022: The setting 'analytics.site' is missing.")]
    [InlineData("provider: matomo, site: 3", "4:12: error BLOG022: The setting 'analytics.url' is missing.")]
    [InlineData("provider: google, site: UA-1-2", "4:37: error BLOG023: 'UA-1-2' is not a measurement id")]
    [InlineData("provider: google, site: G-ABCD, url: 'https://x.example'", "4:50: error BLOG023: ")]
    [InlineData("provider: plausible, site: '\"><script>'", "4:40: error BLOG023: ")]
    [InlineData("provider: plausible, url: 'http://stats.example'", "4:39: error BLOG023: ")]
    [InlineData("provider: plausible, url: 'https://a:b@stats.example'", "4:39: error BLOG023: ")]
    [InlineData("provider: plausible, consent: maybe", "4:43: error BLOG021: ")]
    [InlineData("provider: plausible, domain: x", "4:34: error BLOG020: There is no setting 'domain'.")]
    public void A_mistake_is_told_at_its_place(string settings, string mistake) =>
        Assert.StartsWith("content/site.yml:" + mistake, Assert.Single(Mistakes(settings)));

    private static IEnumerable<string> Mistakes(string settings) =>
        TestSite
            .With(("content/site.yml", TestSite.Settings + $"analytics: {{{settings}}}\n"))
            .Build()
            .Site.Diagnostics.Select(d => d.ToString());
}
