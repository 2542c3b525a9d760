using Blog.Data;

namespace Blog.Reading.Settings;

/// <summary>The keys of <c>newsletter</c> in <c>content/site.yml</c>.</summary>
public static class NewsletterKeys
{
    /// <summary>The keys.</summary>
    public static DataKeys All { get; } =
    [
        new("title", DataType.Text, "the site's title", "The newsletter's name."),
        new("from", DataType.TextAs("an address of mail"), "", "Who sends it: Ann Lee <ann@example.org>."),
        new("reply_to", DataType.TextAs("an address of mail"), "its sender", "Where answers go."),
        new(
            "provider",
            DataType.TextSuch(
                "buttondown, mailchimp, kit, brevo, mailerlite, mailgun or listmonk",
                NewsletterFields.Providers
            ),
            "none",
            "Who sends it for you: decides what stands in the mail where each reader's link to unsubscribe goes."
        ),
        new(
            "unsubscribe",
            DataType.TextAs("an https URL, mailto: or a placeholder"),
            "as the provider has it, or a mail to where answers go",
            "Where readers unsubscribe. {email} in an address stands for the reader's own. "
                + "A list is sent nothing where it is a placeholder."
        ),
        new(
            "postal_address",
            DataType.Text,
            "none",
            "The postal address that many countries ask for below such mails."
        ),
        new("smtp", DataType.Map(SmtpKeys.All), "none", "The mail server that issues are sent by."),
        new("items", DataType.WholeNumber(1, 1000), "20", "How many of the newest issues newsletter.xml has, at most."),
    ];
}
