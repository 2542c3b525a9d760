using MimeKit;

namespace Blog.Mail;

/// <summary>A mail address.</summary>
/// <param name="Name">The name that goes with it; empty for none.</param>
/// <param name="Address">The address: <c>ann@example.org</c>.</param>
public sealed record MailAddress(string Name, string Address)
{
    /// <summary>Reads one address as people write it: <c>ann@example.org</c> or <c>Ann Lee &lt;ann@example.org&gt;</c>.
    /// Null for anything else, for several addresses, and for text with a line end.</summary>
    public static MailAddress? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Any(char.IsControl) || !MailboxAddress.TryParse(text.Trim(), out var found) || found.Route.Count > 0)
            return null;
        var at = found.Address.LastIndexOf('@');
        return at > 0 && at < found.Address.Length - 1 && !found.Address.Any(char.IsWhiteSpace)
            ? new MailAddress(found.Name ?? "", found.Address)
            : null;
    }

    /// <summary>The host behind the address.</summary>
    public string Host => Address[(Address.LastIndexOf('@') + 1)..];
}
