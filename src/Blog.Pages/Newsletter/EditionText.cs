using System.Text;
using Blog.Html.Mail.Texts;
using Blog.Pages.Variables;
using Blog.Text.Reads;
using Blog.Theming.Values;

namespace Blog.Pages.Newsletter;

/// <summary>Writes the plain text of an issue.</summary>
/// <param name="site">The site.</param>
/// <param name="edition">The issue.</param>
internal sealed class EditionText(SiteView site, Edition edition)
{
    private const string Rule = "------------------------------------------------------------------------";

    /// <summary>Title and address, the text, and how to unsubscribe.</summary>
    /// <param name="html">The document's text, with whole addresses.</param>
    /// <param name="reads">Receives the sources.</param>
    public string Write(string html, ReadLog reads)
    {
        var view = new NewsletterView(site, edition.Document);
        var post = edition.Document.Post;
        var text = new StringBuilder(MailText.TitleOf(post.Title)).Append('\n');
        text.Append(
            $"{Word("email_web_version", "Read it on the web", reads)}:\n{site.BaseUrl.Absolute(post.Permalink)}\n\n"
        );
        text.Append(
            MailText.Of(
                html,
                new MailWords(
                    Word("email_links", "Links", reads),
                    Word("email_picture", "Picture", reads),
                    Word("footnotes", "Footnotes", reads)
                )
            )
        );
        text.Append($"\n{Rule}\n{view.Settings.Title}\n{site.BaseUrl.Home}\n\n")
            .Append($"{Word("email_unsubscribe", "Unsubscribe", reads)}:\n{view.Settings.Unsubscribe}\n");
        if (view.Settings.PostalAddress.Length > 0)
            text.Append($"\n{view.Settings.PostalAddress}\n");
        return text.ToString();
    }

    private string Word(string key, string standard, ReadLog reads)
    {
        var words = site.Theme.Words.In(edition.Document.Language);
        words.TryRead(key, out var found);
        reads.Add(new ReadKey(words.Identity, key), ThemeFingerprint.Of(found));
        return found as string ?? standard;
    }
}
