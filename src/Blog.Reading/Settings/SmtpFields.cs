using Blog.Data;
using Blog.Model;
using Blog.Text;

namespace Blog.Reading.Settings;

/// <summary>Reads the settings of the mail server.</summary>
internal static class SmtpFields
{
    /// <summary>The settings; null, with a diagnostic, when the server is missing or must not be used
    /// (BLOG130).</summary>
    /// <param name="map">The map under <c>smtp</c>.</param>
    public static SmtpSettings? Read(TypedMap map)
    {
        map.ReportUnknown(DiagnosticCatalogue.UnknownSetting);
        var security = Security(map);
        var (port, user, perMinute) = (
            map.WholeNumber("port", 1, 65535),
            User(map),
            map.WholeNumber("per_minute", 1, 6000)
        );
        if (Host(map) is not { } host)
            return null;
        var settings = new SmtpSettings
        {
            Host = host,
            Security = security,
            Port = port,
            User = user,
            PerMinute = perMinute ?? 60,
        };
        if (settings.Security != SmtpSecurity.None || settings.IsLoopback)
            return settings;
        map.Report("security", DiagnosticCatalogue.SmtpWithoutTls, host);
        return null;
    }

    private static string? Host(TypedMap map)
    {
        var host = map.Text("host");
        if (host is null && map.Node("host") is null)
            map.Report("host", DiagnosticCatalogue.MissingSetting, "newsletter.smtp.host");
        else if (host is not null && Uri.CheckHostName(host) == UriHostNameType.Unknown)
            map.Report("host", DiagnosticCatalogue.InvalidValue, host, "a host name such as smtp.example.org");
        else
            return host;
        return null;
    }

    private static string? User(TypedMap map)
    {
        var user = map.Text("user");
        if (user is null || !user.Any(char.IsControl))
            return user;
        map.Report("user", DiagnosticCatalogue.InvalidValue, user, "one line of text");
        return null;
    }

    private static SmtpSecurity Security(TypedMap map) =>
        map.Choice("security", ["tls", "starttls", "none"]) switch
        {
            "starttls" => SmtpSecurity.StartTls,
            "none" => SmtpSecurity.None,
            _ => SmtpSecurity.Tls,
        };
}
