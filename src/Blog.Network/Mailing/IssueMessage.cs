using System.Net;
using System.Security.Cryptography;
using System.Text;
using MimeKit;

namespace Blog.Network.Mailing;

/// <summary>An issue, from which each reader's own message is made.</summary>
/// <param name="order">What is sent.</param>
internal sealed class IssueMessage(MailOrder order)
{
    // What stands for the reader's address in the setting.
    private const string Email = "{email}";
    private const int IdBytes = 16;

    /// <summary>
    /// The message for one reader. MimeKit folds and encodes header values, so no part of a name can become a header.
    /// </summary>
    public MimeMessage For(Recipient recipient)
    {
        using var bytes = new MemoryStream(order.Message.ToArray(), writable: false);
        var message = MimeMessage.Load(bytes);
        foreach (var name in new[] { HeaderId.To, HeaderId.Cc, HeaderId.Bcc })
            message.Headers.RemoveAll(name);
        message.To.Add(new MailboxAddress(recipient.Name, recipient.Address));
        message.MessageId = IdFor(recipient);
        if (order.Unsubscribe is { } setting)
            Leave(message, setting, recipient);
        return message;
    }

    /// <summary>What is wrong with the message for every reader, as a sentence; null when nothing is.</summary>
    public string? Problem()
    {
        using var bytes = new MemoryStream(order.Message.ToArray(), writable: false);
        try
        {
            using var message = MimeMessage.Load(bytes);
            if (message.From.Mailboxes.FirstOrDefault()?.Address is not { Length: > 0 })
                return "The edition does not say whom it is from.";
            if (string.IsNullOrEmpty(message.Subject))
                return "The edition has no subject.";
            return message.BodyParts.OfType<TextPart>().Any() ? null : "The edition has no text.";
        }
        catch (FormatException)
        {
            return "The edition is not a message.";
        }
    }

    /// <summary>The subject; empty for none.</summary>
    public string Subject()
    {
        using var bytes = new MemoryStream(order.Message.ToArray(), writable: false);
        using var message = MimeMessage.Load(bytes);
        return message.Subject ?? "";
    }

    // RFC 2369, and RFC 8058 for the one click that large mail services ask for.
    private static void Leave(MimeMessage message, string setting, Recipient recipient)
    {
        var link = setting.Replace(Email, Uri.EscapeDataString(recipient.Address), StringComparison.Ordinal);
        foreach (var part in message.BodyParts.OfType<TextPart>())
        {
            var text = part.Text;
            var filled = part.IsHtml
                ? Fill(text, WebUtility.HtmlEncode(setting), WebUtility.HtmlEncode(link))
                : Fill(text, setting, link);
            if (filled != text)
                part.SetText("utf-8", filled);
        }

        message.Headers[HeaderId.ListUnsubscribe] = $"<{link}>";
        if (link.StartsWith("https:", StringComparison.OrdinalIgnoreCase))
            message.Headers[HeaderId.ListUnsubscribePost] = "List-Unsubscribe=One-Click";
        else
            message.Headers.RemoveAll(HeaderId.ListUnsubscribePost);
    }

    // A setting without the reader's address is the same for everybody, and stands in the text already.
    private static string Fill(string text, string setting, string link) =>
        setting.Contains(Email, StringComparison.Ordinal)
            ? text.Replace(setting, link, StringComparison.Ordinal)
            : text;

    // RFC 5322, 3.6.4. An issue has the same id for a reader each time, so that a mail server that gets the message
    // twice can tell that it has it.
    private string IdFor(Recipient recipient)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{order.Issue}\n{recipient.Identity}"));
        return $"{Convert.ToHexStringLower(hash.AsSpan(0, IdBytes))}@{order.Host}";
    }
}
