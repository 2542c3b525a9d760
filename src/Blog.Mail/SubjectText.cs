using System.Text;
using MimeKit;

namespace Blog.Mail;

/// <summary>Encodes a subject so that every mail program shows it as written.</summary>
internal static class SubjectText
{
    // An encoded word has at most 75 characters (RFC 2047, 2): 12 of them frame it, and each four of the rest encode
    // three bytes.
    private const int BytesOfWord = 45;

    /// <summary>The header.</summary>
    /// <param name="subject">The subject, without control characters.</param>
    public static Header HeaderOf(string subject)
    {
        var header = new Header(Encoding.UTF8, HeaderId.Subject, subject);
        // MimeKit keeps text that looks like an encoded word, and every reader would decode it.
        if (subject.Contains("=?", StringComparison.Ordinal))
            header.SetRawValue(Encoding.ASCII.GetBytes(" " + string.Join("\r\n ", Words(subject)) + "\r\n"));
        return header;
    }

    private static IEnumerable<string> Words(string text)
    {
        var bytes = new List<byte>();
        foreach (var rune in text.EnumerateRunes())
        {
            var next = Encoding.UTF8.GetBytes(rune.ToString());
            if (bytes.Count + next.Length > BytesOfWord)
            {
                yield return Word(bytes);
                bytes.Clear();
            }

            bytes.AddRange(next);
        }

        yield return Word(bytes);
    }

    private static string Word(List<byte> bytes) => $"=?utf-8?b?{Convert.ToBase64String([.. bytes])}?=";
}
