using Blog.Model;
using Blog.Pages.Variables;
using Blog.Reading.Documents;
using Blog.Theming.Values;

namespace Blog.Pages.Newsletter;

/// <summary>The members of <c>newsletter</c>.</summary>
internal static class NewsletterVariables
{
    public static ThemeType<NewsletterView> Type { get; } =
        new(
            "newsletter",
            "The newsletter, in layouts/email.html and email/style.css.",
            [
                new("title", "text", "Its name.", "Applied Notes", n => n.Settings.Title),
                new(
                    "web_url",
                    "text",
                    "The whole address of the document that the issue is made from.",
                    "https://example.org/blog/reviews/2020-11/",
                    n => n.Site.BaseUrl.Absolute(n.Document.Permalink)
                ),
                new(
                    "home_url",
                    "text",
                    "The whole address of the site's home page.",
                    "https://example.org/blog/",
                    n => n.Site.BaseUrl.Home
                ),
                new(
                    "unsubscribe_url",
                    "text",
                    "Where readers unsubscribe: an address, or the placeholder that a provider replaces.",
                    "{{ unsubscribe_url }}",
                    n => n.Settings.Unsubscribe
                ),
                new(
                    "postal_address",
                    "text",
                    "The postal address; empty for none.",
                    "1 Main Street, London",
                    n => n.Settings.PostalAddress
                ),
            ]
        );
}

/// <summary>What templates see of the newsletter when they lay out one of its issues.</summary>
/// <param name="Site">The site, which has a newsletter.</param>
/// <param name="Document">The document that the issue is made from.</param>
internal sealed record NewsletterView(SiteView Site, SitePost Document)
{
    /// <summary>The settings of the newsletter; the site must have one.</summary>
    public NewsletterSettings Settings =>
        Site.Settings.Newsletter ?? throw new InvalidOperationException("Only a site with a newsletter makes mails.");
}
