using System.Text;
using Blog.Text.Fingerprints;
using MimeKit;
using MimeKit.Utils;

namespace Blog.Mail;

/// <summary>A door of this room: writes messages from a plain text and a page; a mail program shows one of the
/// two.</summary>
public static class MailMessage
{
    /// <summary>
    /// The message: <c>multipart/alternative</c>, its text first, everything in ASCII and lines of at most 76
    /// characters, with CRLF line ends. It has no recipient yet. The same parts give the same bytes.
    /// </summary>
    public static byte[] Write(MessageParts parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var content = Fingerprint.Of($"{parts.Subject}\n{parts.Text}\n{parts.Html}");
        using var message = new MimeMessage(
            from: [new MailboxAddress(parts.From.Name, parts.From.Address)],
            to: [],
            subject: OneLine(parts.Subject),
            body: Body(parts, content)
        );
        message.Headers.Replace(SubjectText.HeaderOf(OneLine(parts.Subject)));
        message.Date = parts.Date;
        message.MessageId = $"{parts.Name}.{content.ToShortString(20)}@{parts.From.Host}";
        if (parts.ReplyTo is { } reply)
            message.ReplyTo.Add(new MailboxAddress(reply.Name, reply.Address));
        if (parts.ListName.Length > 0)
            message.Headers.Add(
                HeaderId.ListId,
                $"{Quoted(OneLine(parts.ListName))} <{parts.From.Address.Replace('@', '.')}>"
            );
        if (parts.Unsubscribe is { } way)
            message.Headers.Add(HeaderId.ListUnsubscribe, $"<{way}>");
        message.Headers.Add("Content-Language", parts.Language);
        var format = FormatOptions.Default.Clone();
        format.NewLineFormat = NewLineFormat.Dos;
        using var bytes = new MemoryStream();
        message.WriteTo(format, bytes);
        return bytes.ToArray();
    }

    private static MultipartAlternative Body(MessageParts parts, Fingerprint content)
    {
        var body = new MultipartAlternative(Part("plain", parts.Text), Part("html", parts.Html));
        body.Boundary = "=-" + content.ToShortString(24);
        return body;
    }

    private static TextPart Part(string subtype, string text)
    {
        var part = new TextPart(subtype);
        part.SetText(Encoding.UTF8, text.ReplaceLineEndings("\r\n"));
        // The shorter of the two encodings that keep lines short.
        part.ContentTransferEncoding =
            Encoding.UTF8.GetByteCount(text) - text.Count(char.IsAscii) > text.Length / 6
                ? ContentEncoding.Base64
                : ContentEncoding.QuotedPrintable;
        return part;
    }

    private static string OneLine(string text) =>
        string.Join(
            ' ',
            text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Select(w => string.Concat(w.Where(c => !char.IsControl(c))))
        );

    // A phrase (RFC 5322, 3.2.5): quoted, and encoded where it is not ASCII.
    private static string Quoted(string phrase) => phrase.All(char.IsAscii) ? MimeUtils.Quote(phrase) : phrase;
}
