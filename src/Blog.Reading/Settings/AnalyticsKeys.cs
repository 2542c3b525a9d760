using Blog.Data;

namespace Blog.Reading.Settings;

/// <summary>The keys of <c>analytics</c> in <c>content/site.yml</c>.</summary>
public static class AnalyticsKeys
{
    /// <summary>The keys.</summary>
    public static DataKeys All { get; } =
    [
        new(
            "provider",
            DataType.OneOf("plausible", "goatcounter", "umami", "matomo", "google"),
            "",
            "What counts the visits."
        ),
        new(
            "site",
            DataType.TextAs("the name that the site has there"),
            "of Plausible, the host of base_url",
            "Plausible's domain, GoatCounter's code, Umami's website id, Matomo's number, Google's G-…."
        ),
        new(
            "url",
            DataType.Url,
            "the provider's own",
            "An own server: https://stats.example.org. Matomo needs it; Google has none."
        ),
        new(
            "consent",
            DataType.Flag,
            "true for Matomo and Google, else false",
            "Whether nothing is loaded before a reader agrees, which a line at the foot of the window asks. false "
                + "loads it at once: each page then tells the provider who reads it."
        ),
    ];
}
