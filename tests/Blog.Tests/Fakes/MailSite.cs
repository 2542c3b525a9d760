using Blog.Testing;

namespace Blog.Tests.Fakes;

/// <summary>A site with an issue of the newsletter: the review of November.</summary>
internal static class MailSite
{
    public static void Write(
        TestFolder folder,
        int port,
        string smtp = "security: none",
        string unsubscribe = "unsubscribe: \"https://notes.example/leave?who={email}\"",
        string page = ""
    )
    {
        folder.Write(
            "site/content/site.yml",
            $$"""
            title: Notes
            base_url: https://notes.example/
            authors: [{name: Ann}]
            newsletter:
              from: Ann <ann@notes.example>
              {{unsubscribe}}
              smtp: {host: 127.0.0.1, port: {{port}}, per_minute: 6000, {{smtp}}}
            """
        );
        folder.Write(
            "site/content/reviews/2020-11.md",
            $"---\ntitle: November\ndate: 2020-11-28\n{page}---\n.A line with a dot\n"
        );
        foreach (var (path, text) in Blog.Testing.TestTheme.Files)
            folder.Write("site/" + path, text);
        folder.Write(
            "site/content/_theme/layouts/email.html",
            "<p>Hello <a href=\"{{ newsletter.unsubscribe_url }}\">leave</a></p>{{ post.content }}"
        );
    }
}
