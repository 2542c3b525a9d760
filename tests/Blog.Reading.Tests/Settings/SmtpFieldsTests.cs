using Blog.Model;
using Blog.Testing;

namespace Blog.Reading.Tests.Settings;

public class SmtpFieldsTests
{
    [Fact]
    public void A_mail_server_has_the_port_of_its_security()
    {
        var (settings, diagnostics) = Read(
            "newsletter:\n  from: a@b.example\n  unsubscribe: mailto:leave@notes.example\n  smtp: "
                + "{host: smtp.example.org, user: ann, per_minute: 30}\n"
        );
        Assert.Empty(diagnostics);
        Assert.Equal(
            (
                "mailto:leave@notes.example",
                new SmtpSettings
                {
                    Host = "smtp.example.org",
                    User = "ann",
                    PerMinute = 30,
                }
            ),
            (settings!.Unsubscribe, settings.Smtp)
        );
        Assert.Equal(465, settings.Smtp!.EffectivePort);
        Assert.Equal(
            587,
            Read(
                "newsletter: {from: a@b.example, smtp: {host: smtp.example.org, security: starttls}}\n"
            ).Settings!.Smtp!.EffectivePort
        );
        Assert.Equal(
            2525,
            Read(
                "newsletter: {from: a@b.example, smtp: {host: '::1', security: none, port: 2525}}\n"
            ).Settings!.Smtp!.EffectivePort
        );
    }

    [Theory]
    [InlineData("smtp.example.org")]
    [InlineData("10.0.0.1")]
    [InlineData("localhost.example.org")]
    public void Only_a_server_on_this_machine_is_spoken_to_without_TLS(string host)
    {
        var (settings, diagnostics) = Read(
            $"newsletter:\n  from: a@b.example\n  smtp:\n    host: {host}\n    security: none\n"
        );
        Assert.Null(settings!.Smtp);
        Assert.Equal(
            [
                "content/site.yml:8:15: error BLOG130: 'security: "
                    + $"none' sends readers' addresses to '{host}' for everybody on the way to read.",
            ],
            diagnostics
        );
    }

    [Theory]
    [InlineData("newsletter: {from: a@b.example, smtp: {user: ann}}\n", "BLOG022")]
    [InlineData("newsletter: {from: a@b.example, smtp: {host: 'a b'}}\n", "BLOG023")]
    [InlineData("newsletter: {from: a@b.example, smtp: {host: a.example, security: ssl}}\n", "BLOG023")]
    [InlineData("newsletter: {from: a@b.example, smtp: {host: a.example, port: 0}}\n", "BLOG023")]
    [InlineData("newsletter: {from: a@b.example, smtp: {host: a.example, user: \"a\\r\\nb\"}}\n", "BLOG023")]
    [InlineData("newsletter: {from: a@b.example, smtp: {hots: a.example, host: a.example}}\n", "BLOG020")]
    [InlineData("newsletter: {from: a@b.example, unsubscribe: \"http://a.example/\"}\n", "BLOG023")]
    [InlineData(
        "newsletter: {from: a@b.example, unsubscribe: \"https://a.example/\\r\\nBcc: eve@x.example\"}\n",
        "BLOG023"
    )]
    [InlineData(
        "newsletter: {from: a@b.example, unsubscribe: \"https://a.example/>, <https://b.example/\"}\n",
        "BLOG023"
    )]
    [InlineData("newsletter: {from: a@b.example, unsubscribe: leave}\n", "BLOG023")]
    public void What_cannot_be_used_is_told(string yaml, string id) =>
        Assert.Contains(id, Assert.Single(Read(yaml).Diagnostics), StringComparison.Ordinal);

    private static (NewsletterSettings? Settings, List<string> Diagnostics) Read(string yaml)
    {
        var built = TestSite.With(("content/site.yml", TestSite.Settings + yaml)).Build();
        return (built.Site.Catalogue.Settings.Newsletter, [.. built.Site.Diagnostics.Select(d => d.ToString())]);
    }
}
