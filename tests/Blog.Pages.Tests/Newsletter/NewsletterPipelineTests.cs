using System.Text;
using Blog.Engine;
using Blog.Testing;
using Blog.Text.Reads;

namespace Blog.Pages.Tests.Newsletter;

public sealed class NewsletterPipelineTests
{
    private const string Newsletter =
        "newsletter: {from: Ann Lee <ann@notes.example>, provider: buttondown, postal_address: 1 Main Street}\n";
    private const string Review =
        "---\ntitle: \"November & more\"\ndate: 2020-11-30 18:00\ndescription: "
        + "What it was.\n---\nLinks.\n\n## One\n\n[A link](/posts/a/) and ![A "
        + "chart](chart.svg).\n\n```go\nfunc main() {}\n```\n";
    private const string Layout =
        "<table role=\"presentation\"><tr><td class=\"text\"><h1>{{ post.title }}</h1>{{ post.content "
        + "}}<p><a href=\"{{ newsletter.unsubscribe_url }}\">{{ newsletter.title }}</a> {{ "
        + "newsletter.postal_address }} {{ newsletter.web_url }}</p></td></tr></table>";

    [Fact]
    public void A_site_without_a_newsletter_makes_no_mails() =>
        Assert.DoesNotContain(
            Site("").Build().Site.Outputs.Keys,
            p => p.Value.Contains("newsletter", StringComparison.Ordinal)
        );

    [Fact]
    public void Each_review_and_whatever_asks_for_it_becomes_a_mail()
    {
        var site = Site(Newsletter)
            .File("content/reviews/2020-10.md", "---\ntitle: October\ndate: 2020-10-30\nnewsletter: false\n---\nNo.\n")
            .File("content/posts/2020-11-02-b.md", "---\ntitle: B\nnewsletter: true\n---\nYes.\n");
        Assert.Equal(
            [
                "_newsletter/2020-11/index.html",
                "_newsletter/2020-11/index.txt",
                "_newsletter/2020-11/message.eml",
                "_newsletter/b/index.html",
                "_newsletter/b/index.txt",
                "_newsletter/b/message.eml",
                "newsletter.xml",
            ],
            site.Build()
                .Site.Outputs.Keys.Select(p => p.Value)
                .Where(p =>
                    p.Contains("newsletter", StringComparison.Ordinal)
                    && !p.Contains("/images/", StringComparison.Ordinal)
                )
        );
    }

    [Fact]
    public void A_mail_stands_for_itself_away_from_the_site()
    {
        var html = Made("_newsletter/2020-11/index.html");
        Assert.StartsWith("<!doctype html>\n<html lang=\"en\"", html, StringComparison.Ordinal);
        Assert.Contains("<title>November &amp; more</title>", html, StringComparison.Ordinal);
        Assert.Contains(">What it was.&#847;", html, StringComparison.Ordinal);
        Assert.Contains(
            "<td class=\"text\" style=\"color:#123456\"><h1>November &amp; more</h1>",
            html,
            StringComparison.Ordinal
        );
        Assert.Contains("<a href=\"https://notes.example/posts/a/\">A link</a>", html, StringComparison.Ordinal);
        Assert.Contains(
            "<a href=\"{{ unsubscribe_url }}\">Notes</a> 1 Main Street https://notes.example/reviews/2020-11/",
            html,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "<style>:root{color-scheme:light dark;supported-color-schemes:light dark}\n@media "
                + "(prefers-color-scheme: dark){.text { color: white !important }}\n</style>",
            html.Replace(" class=\"text\"", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("data-at", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_drawing_becomes_a_picture_that_mail_programs_show()
    {
        var built = Site(Newsletter).Build();
        var html = Made("_newsletter/2020-11/index.html");
        var path = built.Site.Outputs.Keys.Single(p =>
            p.Value.StartsWith("_newsletter/images/chart-", StringComparison.Ordinal)
        );
        Assert.Contains(
            $"<img src=\"https://notes.example/{path.Value}\" alt=\"A chart\" width=\"200\" height=\"100\">",
            html,
            StringComparison.Ordinal
        );
        var png = built.Site.Outputs[path].Make(new ReadLog());
        Assert.Empty(png.Diagnostics);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], png.Bytes.ToArray()[..4]);
    }

    [Fact]
    public void No_text_is_rendered_to_know_which_mails_and_pictures_there_are()
    {
        // Mapping alone: what is wrong with a text is told when it is rendered.
        var site = Site(Newsletter)
            .File(
                "content/reviews/2020-12.md",
                "---\ntitle: D\ndate: 2020-12-30\n---\n```nolanguage\nx\n```\n\n![B](other.svg)\n"
            )
            .File("content/reviews/other.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>");
        var mapped = SiteBuilder.Map(site.Request(), new KeptResults(), TimeProvider.System);
        Assert.Equal(
            2,
            mapped.Outputs.Keys.Count(p => p.Value.StartsWith("_newsletter/images/", StringComparison.Ordinal))
        );
        Assert.All(mapped.Newsletter.Editions, e => Assert.False(e.Document.Parsed.LateBody.IsValueCreated));
    }

    [Fact]
    public void A_picture_that_no_mail_names_is_not_drawn() =>
        Assert.DoesNotContain(
            Site(Newsletter).File("content/reviews/unused.svg", "<svg/>").Build().Site.Outputs.Keys,
            p =>
                p.Value.Contains("unused", StringComparison.Ordinal)
                && p.Value.StartsWith("_newsletter", StringComparison.Ordinal)
        );

    [Fact]
    public void A_drawing_that_cannot_be_read_leaves_a_pixel_and_is_told()
    {
        var built = Site(Newsletter).File("content/reviews/chart.svg", "<svg><broken").Build();
        var made = built
            .Site.Outputs[
                built.Site.Outputs.Keys.Single(p =>
                    p.Value.StartsWith("_newsletter/images/chart-", StringComparison.Ordinal)
                )
            ]
            .Make(new ReadLog());
        Assert.Equal(
            "content/reviews/chart.svg:1:1: warning BLOG122: 'content/reviews/chart.svg' cannot be "
                + "made into a picture that mail programs show.",
            made.Diagnostics.Single().ToString()
        );
        Assert.NotEqual(0, made.Bytes.Length);
    }

    [Fact]
    public void The_text_and_the_message_say_the_same()
    {
        var text = Made("_newsletter/2020-11/index.txt");
        Assert.StartsWith(
            "November & more\n===============\n\nRead it on the "
                + "web:\nhttps://notes.example/reviews/2020-11/\n\nLinks.\n\nOne\n---\n\nA link [1] and "
                + "[Picture: A chart].\n\n    func main() {}\n\nLinks\n-----\n\n[1] "
                + "https://notes.example/posts/a/\n",
            text,
            StringComparison.Ordinal
        );
        Assert.EndsWith("\nUnsubscribe:\n{{ unsubscribe_url }}\n\n1 Main Street\n", text, StringComparison.Ordinal);
        var message = Made("_newsletter/2020-11/message.eml");
        Assert.Contains("\r\nSubject: November & more\r\n", message, StringComparison.Ordinal);
        Assert.Contains("From: Ann Lee <ann@notes.example>\r\n", message, StringComparison.Ordinal);
        Assert.Contains("Date: Mon, 30 Nov 2020 18:00:00 +0000\r\n", message, StringComparison.Ordinal);
        Assert.DoesNotContain("List-Unsubscribe", message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_feed_for_providers_has_the_page_that_mail_programs_show()
    {
        var feed = Made("newsletter.xml");
        Assert.Contains("<title>November &amp; more</title>", feed, StringComparison.Ordinal);
        Assert.Contains(
            "&lt;td style=\"color:#123456\"&gt;",
            feed.Replace(" class=\"text\"", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_mail_programs_do_not_show_is_told_at_its_place()
    {
        var made = Site(Newsletter)
            .File(
                "content/reviews/2020-11.md",
                "---\ntitle: N\ndate: 2020-11-30\n---\nText.\n\n<video src=\"/v.mp4\" title=\"Film\"></video>\n"
            )
            .File("content/v.mp4", "x")
            .Build()
            .Site.Outputs[new("_newsletter/2020-11/index.html")]
            .Make(new ReadLog());
        Assert.Equal(
            "content/reviews/2020-11.md:7:1: info BLOG121: Mail programs do not show a video player; "
                + "the mail has a link to it.",
            made.Diagnostics.Single().ToString()
        );
    }

    [Fact]
    public void A_mail_that_Gmail_would_cut_off_is_told_with_what_weighs_most()
    {
        var made = Site(Newsletter)
            .File(
                "content/reviews/2020-11.md",
                $"---\ntitle: N\ndate: 2020-11-30\n---\n{string.Concat(Enumerable.Repeat("word ", 30_000))}\n"
            )
            .Build()
            .Site.Outputs[new("_newsletter/2020-11/index.html")]
            .Make(new ReadLog());
        Assert.StartsWith(
            "content/reviews/2020-11.md:1:1: warning BLOG120: Its mail has 14",
            made.Diagnostics.Single().ToString(),
            StringComparison.Ordinal
        );
        Assert.Contains(
            " kB; Gmail cuts mails off after 102. text 14",
            made.Diagnostics.Single().Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_theme_without_a_layout_for_mail_is_told()
    {
        var made = TestSite
            .With()
            .File("content/site.yml", TestSite.Settings + Newsletter)
            .File("content/reviews/2020-11.md", Review.Replace("![A chart](chart.svg)", "x", StringComparison.Ordinal))
            .File("content/posts/2020-11-01-a.md", "---\ntitle: A\n---\nText.\n")
            .Build()
            .Site.Outputs[new("_newsletter/2020-11/index.html")]
            .Make(new ReadLog());
        Assert.Equal(["BLOG123"], made.Diagnostics.Select(d => d.Id));
    }

    [Theory]
    [InlineData("newsletter: {from: nobody}", "content/site.yml:4:20: error BLOG023")]
    [InlineData("newsletter: {title: x}", "content/site.yml:4:13: error BLOG022")]
    [InlineData("newsletter: {from: a@b.example, provider: buttondwon}", "Did you mean 'buttondown'?")]
    [InlineData(
        "newsletter: {from: a@b.example, unsubscribe: 'javascript:x'}",
        "an https or mailto: address of visible ASCII"
    )]
    [InlineData("newsletter: {from: a@b.example, form: x}", "Did you mean 'from'?")]
    [InlineData("newsletter: {from: \"a@b.example\\r\\nBcc: c@d.example\"}", "an address of mail")]
    public void Settings_that_cannot_be_meant_have_their_place(string settings, string expected) =>
        Assert.Contains(
            expected,
            string.Join(
                '\n',
                TestSite.With().File("content/site.yml", TestSite.Settings + settings + "\n").Build().Site.Diagnostics
            ),
            StringComparison.Ordinal
        );

    private static string Made(string path) =>
        Encoding.UTF8.GetString(Site(Newsletter).Build().Site.Outputs[new(path)].Make(new ReadLog()).Bytes.Span);

    private static TestSite Site(string newsletter) =>
        TestSite
            .With()
            .File("content/site.yml", TestSite.Settings + newsletter)
            .File("content/_theme/layouts/email.html", Layout)
            .File(
                "content/_theme/email/style.css",
                ".text { color: #123456 } @media (prefers-color-scheme: dark) { .text { color: white !important } }"
            )
            .File("content/posts/2020-11-01-a.md", "---\ntitle: A\n---\nText.\n")
            .File("content/reviews/2020-11.md", Review)
            .File(
                "content/reviews/chart.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"100\"><rect "
                    + "width=\"200\" height=\"100\"/></svg>"
            );
}
