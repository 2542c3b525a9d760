using Blog.Data;
using Blog.Model;
using Blog.Text;

namespace Blog.Pipelines.Settings;

/// <summary>Reads what the settings say of the newsletter.</summary>
internal static class NewsletterFields
{
    /// <summary>The settings; null when there are none.</summary>
    /// <param name="map">The file.</param>
    public static NewsletterSettings? Read(TypedMap map)
    {
        if (map.Map("newsletter", NewsletterKeys.All) is not { } from)
            return null;
        from.ReportUnknown(DiagnosticCatalogue.UnknownSetting);
        return new NewsletterSettings { Unsubscribe = Unsubscribe(from), Smtp = from.Map("smtp", SmtpKeys.All) is { } smtp ? SmtpFields.Read(smtp) : null };
    }

    private static string? Unsubscribe(TypedMap from)
    {
        if (from.Text("unsubscribe") is not { } text)
            return null;
        var isAddress = text.All(c => c is > ' ' and <= '~' and not ('<' or '>' or ',' or '"'))
            && Uri.TryCreate(text.Replace("{email}", "a", StringComparison.Ordinal), UriKind.Absolute, out var url)
            && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeMailto && text.Contains('@', StringComparison.Ordinal)));
        if (isAddress)
            return text;
        from.Report("unsubscribe", DiagnosticCatalogue.InvalidValue, text, "a mailto: or https: address of visible ASCII, in which {email} may stand");
        return null;
    }
}
