using System.Text.Json;
using Blog.Model.Slots;

namespace Blog.Pages.Slots;

/// <summary>What counts the visits of a site.</summary>
/// <param name="Settings">The settings.</param>
/// <param name="SiteHost">The host of the published site; visits of a copy elsewhere, such as a preview, are not
/// counted.</param>
internal sealed record AnalyticsView(AnalyticsSettings Settings, string SiteHost)
{
    /// <summary>The name of the program.</summary>
    public string Name => Settings.Provider == AnalyticsProvider.Google ? "Google Analytics" : $"{Settings.Provider}";

    /// <summary>The server that learns of visits.</summary>
    public string Host => new Uri(Settings.Server).Host;

    /// <summary>What the script needs.</summary>
    public string Options() =>
        OptionsJson.Write(json =>
        {
            json.WriteString("provider", $"{Settings.Provider}".ToLowerInvariant());
            json.WriteString("host", SiteHost);
            json.WriteBoolean("asksFirst", Settings.AsksFirst);
            json.WriteString("source", Source());
            OptionsJson.WriteMap(json, "attributes", Attributes());
            if (Settings.Provider == AnalyticsProvider.Matomo)
                WriteQueue(json);
            else if (Settings.Provider == AnalyticsProvider.Google)
                json.WriteString("measurement", Settings.Site);
        });

    private string Source() =>
        Settings.Server
        + Settings.Provider switch
        {
            AnalyticsProvider.Plausible => "/js/script.js",
            AnalyticsProvider.GoatCounter => "/count.js",
            AnalyticsProvider.Umami => "/script.js",
            AnalyticsProvider.Matomo => "/matomo.js",
            _ => "/gtag/js?id=" + Settings.Site,
        };

    // The attributes that the script of each program reads, as its documents have them.
    private (string, string)[] Attributes() =>
        Settings.Provider switch
        {
            AnalyticsProvider.Plausible => [("data-domain", Settings.Site)],
            AnalyticsProvider.GoatCounter => [("data-goatcounter", Counter())],
            AnalyticsProvider.Umami => [("data-website-id", Settings.Site)],
            _ => [],
        };

    private string Counter() =>
        Settings.Server == AnalyticsSettings.GoatCounterHosted
            ? $"https://{Settings.Site}.goatcounter.com/count"
            : Settings.Server + "/count";

    // Commands of Matomo's tracker; without consent it sets no cookies.
    private void WriteQueue(Utf8JsonWriter json)
    {
        string[][] commands =
        [
            .. Settings.AsksFirst
                ? Array.Empty<string[]>()
                :
                [
                    ["disableCookies"],
                ],
            ["setTrackerUrl", Settings.Server + "/matomo.php"],
            ["setSiteId", Settings.Site],
            ["trackPageView"],
            ["enableLinkTracking"],
        ];
        json.WriteStartArray("queue");
        foreach (var command in commands)
        {
            json.WriteStartArray();
            foreach (var word in command)
                json.WriteStringValue(word);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
