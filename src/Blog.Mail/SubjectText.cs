using System.Text;
using MimeKit;

namespace Blog.Mail;

/// <summary>Writes a subject so that it is read as the text it is.</summary>
internal static class SubjectText
{
    // An encoded word has at most 75 characters (RFC 2047, 2): 12 of them are its frame, and four stand for three
    // bytes.
    private const int BytesOfWord = 45;

    /// <summary>The header.</summary>
    /// <param name="subject">The subject, without control characters.</param>
    public static Header HeaderOf(string subject)
    {
        var header = new Header(Encoding.UTF8, HeaderId.Subject, subject);
        // MimeKit leaves what looks like an encoded word as it is, and every reader would decode it.
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
