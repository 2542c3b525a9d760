namespace Blog.Text;

/// <content>What may be wrong with the mails that reviews become.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>BLOG120.</summary>
    public static readonly DiagnosticRule MailTooLarge = Warning("BLOG120", "Its mail has {0} kB; Gmail cuts mails off after 102. {1}",
        "Gmail shows the first 102 kB of a mail's page and a link to the rest, so that the end, with the link to unsubscribe, is not seen.",
        "Shorten what weighs most, or leave a part of it to the web version.");
    /// <summary>BLOG121.</summary>
    public static readonly DiagnosticRule NotInMail = Information("BLOG121", "Mail programs do not show {0}; the mail has {1}.",
        "Most mail programs show text, pictures and tables, and nothing that runs, plays or asks.", "Leave it so, or write something that mail shows: a picture with a description, a link.");
    /// <summary>BLOG122.</summary>
    public static readonly DiagnosticRule MailPictureNotMade = Warning("BLOG122", "'{0}' cannot be made into a picture that mail programs show.",
        "Mail shows PNG, JPEG and GIF. Other pictures are drawn as PNG for it, and this one cannot be read.", "Correct the picture, or put a PNG in its place.");
    /// <summary>BLOG123.</summary>
    public static readonly DiagnosticRule MailLayoutMissing = Error("BLOG123", "The theme '{0}' has no layouts/email.html.",
        "site.yml has a newsletter, whose mails are laid out by the theme.", "Add layouts/email.html to the theme or to content/_theme/, or take newsletter out of site.yml.");
}
