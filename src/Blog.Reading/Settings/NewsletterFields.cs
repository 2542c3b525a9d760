using System.Collections.Frozen;
using Blog.Data;
using Blog.Mail;
using Blog.Model;
using Blog.Text;

namespace Blog.Reading.Settings;

/// <summary>Reads <c>newsletter</c> in <c>content/site.yml</c>.</summary>
/// <param name="map">The map under <c>newsletter</c>.</param>
internal sealed class NewsletterFields(TypedMap map)
{
    // The placeholder for the link to unsubscribe that each provider documents.
    private static readonly FrozenDictionary<string, string> Placeholders = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["buttondown"] = "{{ unsubscribe_url }}",
        ["mailchimp"] = "*|UNSUB|*",
        ["kit"] = "{{ unsubscribe_url }}",
        ["brevo"] = "{{ unsubscribe }}",
        ["mailerlite"] = "{$unsubscribe}",
        ["mailgun"] = "%unsubscribe_url%",
        ["listmonk"] = "{{ UnsubscribeURL }}",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The names of the providers.</summary>
    public static IEnumerable<string> Providers => Placeholders.Keys.Order(StringComparer.Ordinal);

    /// <summary>The settings; null, with a diagnostic, when the sender is missing.</summary>
    /// <param name="siteTitle">The site's title.</param>
    public NewsletterSettings? Read(string siteTitle)
    {
        map.ReportUnknown(DiagnosticCatalogue.UnknownSetting);
        var (from, reply, provider) = (Mailbox("from"), Mailbox("reply_to"), Provider());
        var smtp = map.Map("smtp", SmtpKeys.All) is { } server ? SmtpFields.Read(server) : null;
        if (map.Node("from") is null)
            map.ReportAt(map.Location, DiagnosticCatalogue.MissingSetting, "newsletter.from");
        if (from is null)
            return null;
        return new NewsletterSettings(Line("title") ?? siteTitle, from)
        {
            ReplyTo = reply,
            Unsubscribe = Unsubscribe() ?? provider ?? $"mailto:{(reply ?? from).Address}?subject=unsubscribe",
            Smtp = smtp,
            PostalAddress = Line("postal_address") ?? "",
            Items = map.WholeNumber("items", 1, 1000) ?? 20,
        };
    }

    private Mailbox? Mailbox(string key)
    {
        if (map.Text(key) is not { } text)
            return null;
        if (MailAddress.Read(text) is { } address)
            return new Mailbox(address.Name, address.Address);
        map.Report(
            key,
            DiagnosticCatalogue.InvalidValue,
            text,
            "an address of mail: ann@example.org, or Ann Lee <ann@example.org>"
        );
        return null;
    }

    private string? Provider()
    {
        if (map.Text("provider") is not { } name)
            return null;
        if (Placeholders.TryGetValue(name.ToLowerInvariant(), out var placeholder))
            return placeholder;
        var known = Placeholders.Keys.Order(StringComparer.Ordinal).ToList();
        map.Report(
            DiagnosticCatalogue
                .InvalidValue.At(map.Place("provider"), name, $"one of {string.Join(", ", known)}")
                .Suggesting(name, known)
        );
        return null;
    }

    // A link is an address or a placeholder, which every provider marks by such signs. It must not run code.
    private string? Unsubscribe()
    {
        if (Line("unsubscribe") is not { } text)
            return null;
        var hasScheme =
            text.IndexOf(':', StringComparison.Ordinal) is var colon and > 0
            && text[..colon].All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.');
        if (hasScheme ? IsAddress(text) : text.IndexOfAny(['{', '[', '%', '*']) >= 0)
            return text;
        map.Report(
            "unsubscribe",
            DiagnosticCatalogue.InvalidValue,
            text,
            "an https or mailto: address of visible ASCII, in which {email} may stand, or a provider's placeholder"
        );
        return null;
    }

    // The value goes into a header between angle brackets.
    private static bool IsAddress(string text) =>
        text.All(c => c is > ' ' and <= '~' and not ('<' or '>' or ',' or '"'))
        && Uri.TryCreate(text.Replace("{email}", "a", StringComparison.Ordinal), UriKind.Absolute, out var url)
        && (
            url.Scheme == Uri.UriSchemeHttps
            || (url.Scheme == Uri.UriSchemeMailto && text.Contains('@', StringComparison.Ordinal))
        );

    private string? Line(string key) =>
        map.Text(key) is { } text
        && string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } line
            ? line
            : null;
}
