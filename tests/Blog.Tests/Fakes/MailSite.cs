namespace Blog.Tests.Fakes;

/// <summary>
/// A site with an issue of the newsletter. The message lies beside a page, so that the tests need no edition to be made: what is sent is what the map has.
/// </summary>
internal static class MailSite
{
    public const string Message =
        "From: Ann <ann@notes.example>\r\nSubject: November\r\nDate: Sat, 28 Nov 2020 09:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n" +
        "--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n.A line with a dot\r\nLeave: {{ unsubscribe_url }}\r\n" +
        "--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Hello <a href=\"{{ unsubscribe_url }}\">leave</a></p>\r\n--b--\r\n";

    public static void Write(TestFolder folder, int port, string smtp = "security: none", string unsubscribe = "unsubscribe: \"https://notes.example/leave?who={email}\"", string page = "")
    {
        folder.Write("site/content/site.yml", $$"""
            title: Notes
            base_url: https://notes.example/
            authors: [{name: Ann}]
            newsletter:
              {{unsubscribe}}
              smtp: {host: 127.0.0.1, port: {{port}}, per_minute: 6000, {{smtp}}}
            """);
        folder.Write("site/content/posts/november/index.md", $"---\ntitle: November\nslug: 2020-11\ndate: 2020-11-28\npermalink: /_newsletter/2020-11/\n{page}---\nText.\n");
        folder.Write("site/content/posts/november/message.eml", Message);
        foreach (var (path, text) in Blog.Testing.TestTheme.Files)
            folder.Write("site/" + path, text);
    }
}
