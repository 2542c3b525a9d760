using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Blog.Network.Mailing;

/// <summary>Ids of messages (RFC 5322, 3.6.4).</summary>
internal static class MessageId
{
    private const int Bytes = 16;

    /// <summary>The id of one issue for one reader: always the same, so that a mail server that gets the message twice
    /// can tell that it has it.</summary>
    public static string Of(MailOrder order, Recipient recipient)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{order.Issue}\n{recipient.Identity}"));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Convert.ToHexStringLower(hash.AsSpan(0, Bytes))}@{order.Host}"
        );
    }
}
