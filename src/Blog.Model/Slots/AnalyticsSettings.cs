namespace Blog.Model.Slots;

/// <summary>What counts visits: <c>analytics</c> in <c>content/site.yml</c>.</summary>
/// <param name="Provider">The program that counts.</param>
/// <param name="Site">The name that the site has there.</param>
/// <param name="Server">The address of the server without a slash at its end.</param>
/// <param name="AsksFirst">Whether nothing is loaded before a reader agrees.</param>
public sealed record AnalyticsSettings(AnalyticsProvider Provider, string Site, string Server, bool AsksFirst)
{
    /// <summary>Where GoatCounter's script is for those without a server of their own.</summary>
    public const string GoatCounterHosted = "https://gc.zgo.at";
}

/// <summary>Programs that count visits.</summary>
public enum AnalyticsProvider
{
    /// <summary>Plausible: no cookies.</summary>
    Plausible,

    /// <summary>GoatCounter: no cookies.</summary>
    GoatCounter,

    /// <summary>Umami: no cookies.</summary>
    Umami,

    /// <summary>Matomo: with cookies only for readers who agreed.</summary>
    Matomo,

    /// <summary>Google Analytics 4: sets cookies.</summary>
    Google,
}
