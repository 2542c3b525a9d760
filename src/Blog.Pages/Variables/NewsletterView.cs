using Blog.Model;
using Blog.Reading.Documents;

namespace Blog.Pages.Variables;

/// <summary>What templates see of the newsletter while they lay out one of its mails.</summary>
/// <param name="Site">The site, which has a newsletter.</param>
/// <param name="Document">The document that becomes the mail.</param>
internal sealed record NewsletterView(SiteView Site, SitePost Document)
{
    /// <summary>What the settings say of it.</summary>
    public NewsletterSettings Settings =>
        Site.Settings.Newsletter ?? throw new InvalidOperationException("Only a site with a newsletter makes mails.");
}
