using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Blog.Data;
using Blog.Model;
using Blog.Model.Slots;
using Blog.Text;

namespace Blog.Reading.Settings;

/// <summary>Reads <c>analytics</c>.</summary>
/// <param name="map">The map under <c>analytics</c>.</param>
internal sealed partial class AnalyticsFields(TypedMap map)
{
    private static readonly ImmutableArray<string> Providers =
    [
        "plausible",
        "goatcounter",
        "umami",
        "matomo",
        "google",
    ];

    /// <summary>The settings; null, with diagnostics, when something is missing or wrong.</summary>
    /// <param name="baseUrl">Where the site is published.</param>
    public AnalyticsSettings? Read(BaseUrl baseUrl)
    {
        map.ReportUnknown(DiagnosticCatalogue.UnknownSetting);
        if (map.Node("provider") is null)
            Missing("provider");
        var (name, consent) = (map.Choice("provider", Providers), map.Flag("consent"));
        if (name is null)
            return null;
        var provider = (AnalyticsProvider)Providers.IndexOf(name);
        var (server, site) = (Server(provider), Site(provider, baseUrl));
        return server is null || site is null
            ? null
            : new AnalyticsSettings(
                provider,
                site,
                server,
                consent ?? provider is AnalyticsProvider.Matomo or AnalyticsProvider.Google
            );
    }

    private string? Site(AnalyticsProvider provider, BaseUrl baseUrl)
    {
        if (map.Node("site") is null && provider == AnalyticsProvider.Plausible)
            return baseUrl.Host;
        // An own server of GoatCounter knows the site by the server's name.
        if (map.Node("site") is null && provider == AnalyticsProvider.GoatCounter && map.Node("url") is not null)
            return "";
        if (map.Node("site") is null)
            Missing("site");
        if (map.Text("site")?.Trim() is not { } text)
            return null;
        var (pattern, expected) = NameAt(provider);
        if (pattern.IsMatch(text))
            return text;
        map.Report("site", DiagnosticCatalogue.InvalidValue, text, expected);
        return null;
    }

    private static (Regex Pattern, string Expected) NameAt(AnalyticsProvider provider) =>
        provider switch
        {
            AnalyticsProvider.Plausible => (Domain(), "the site's domain in Plausible, such as example.org"),
            AnalyticsProvider.GoatCounter => (Code(), "the code before .goatcounter.com"),
            AnalyticsProvider.Umami => (Id(), "the website id that Umami shows"),
            AnalyticsProvider.Matomo => (Number(), "the number that the site has in Matomo"),
            _ => (Measurement(), "a measurement id of Google Analytics 4, such as G-ABC123DEF4"),
        };

    private string? Server(AnalyticsProvider provider)
    {
        if (map.Node("url") is not null && provider == AnalyticsProvider.Google)
        {
            map.Report(
                "url",
                DiagnosticCatalogue.InvalidValue,
                map.Text("url") ?? "",
                "left out: Google has one server"
            );
            return null;
        }

        if (map.Node("url") is null && provider == AnalyticsProvider.Matomo)
            Missing("url");
        if (map.Text("url")?.Trim() is not { } text)
            return map.Node("url") is null ? Usual(provider) : null;
        if (
            Uri.TryCreate(text, UriKind.Absolute, out var url)
            && url.Scheme == Uri.UriSchemeHttps
            && url.Query.Length + url.Fragment.Length + url.UserInfo.Length == 0
        )
            return url.AbsoluteUri.TrimEnd('/');
        map.Report(
            "url",
            DiagnosticCatalogue.InvalidValue,
            text,
            "an absolute https address without query and fragment"
        );
        return null;
    }

    private static string? Usual(AnalyticsProvider provider) =>
        provider switch
        {
            AnalyticsProvider.Plausible => "https://plausible.io",
            AnalyticsProvider.GoatCounter => AnalyticsSettings.GoatCounterHosted,
            AnalyticsProvider.Umami => "https://cloud.umami.is",
            AnalyticsProvider.Google => "https://www.googletagmanager.com",
            _ => null,
        };

    private void Missing(string key) =>
        map.ReportAt(map.Location, DiagnosticCatalogue.MissingSetting, "analytics." + key);

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9.,/_-]{0,252}\z")]
    private static partial Regex Domain();

    [GeneratedRegex(@"\A[A-Za-z0-9-]{1,63}\z")]
    private static partial Regex Code();

    [GeneratedRegex(@"\A[A-Za-z0-9-]{8,64}\z")]
    private static partial Regex Id();

    [GeneratedRegex(@"\A[0-9]{1,10}\z")]
    private static partial Regex Number();

    [GeneratedRegex(@"\AG-[A-Z0-9]{4,20}\z")]
    private static partial Regex Measurement();
}
