using System.Text;
using Blog.Network.Mailing;

namespace Blog.Network.Tests.Fakes;

/// <summary>An issue of a newsletter to send.</summary>
internal static class TestIssue
{
    private const string Edition =
        "From: Ann <ann@notes.example>\r\nSubject: November\r\nMIME-Version: 1.0\r\nContent-Type: "
        + "multipart/alternative; boundary=b\r\n\r\n"
        + "--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n.one dot\r\n..two dots\r\n.\r\nLeave: "
        + "https://notes.example/leave?a=1&who={email}\r\nA post on {{ unsubscribe_url }}\r\n"
        + "--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<a "
        + "href=\"https://notes.example/leave?a=1&amp;who={email}\">leave</a>\r\n--b--\r\n";

    /// <summary>The issue for these readers.</summary>
    public static MailOrder For(params string[] addresses) =>
        new()
        {
            Message = Encoding.ASCII.GetBytes(Edition),
            Issue = "https://notes.example/\n2020-11",
            Host = "notes.example",
            Recipients = [.. addresses.Select(a => new Recipient(a))],
        };
}
