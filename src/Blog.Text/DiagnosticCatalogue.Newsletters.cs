namespace Blog.Text;

/// <content>What may be wrong with newsletters, their settings and the list of readers.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>An issue is so large that Gmail cuts it off.</summary>
    public static readonly DiagnosticRule MailTooLarge = Warning(
        "BLOG120",
        "Its mail has {0} kB; Gmail cuts mails off after 102. {1}",
        "Gmail shows the first 102 kB of a mail's page and a link to the rest, so that the end, with the link to "
            + "unsubscribe, is not seen.",
        "Shorten what weighs most, or leave a part of it to the web version."
    );

    /// <summary>An issue has something that mail programs do not show.</summary>
    public static readonly DiagnosticRule NotInMail = Information(
        "BLOG121",
        "Mail programs do not show {0}; the mail has {1}.",
        "Most mail programs show text, pictures and tables, and nothing that runs, plays or asks.",
        "Leave it so, or write something that mail shows: a picture with a description, a link."
    );

    /// <summary>An issue has a picture that can neither be shown in mail nor be made into PNG.</summary>
    public static readonly DiagnosticRule MailPictureNotMade = Warning(
        "BLOG122",
        "'{0}' cannot be made into a picture that mail programs show.",
        "Mail shows PNG, JPEG and GIF. Other pictures are drawn as PNG for it, and this one cannot be read, or "
            + "libvips, which draws, is missing beside the program.",
        "Correct the picture, or put a PNG in its place. When no picture can be drawn, install the program again."
    );

    /// <summary>A site has a newsletter, and its theme has no layout for mail.</summary>
    public static readonly DiagnosticRule MailLayoutMissing = Error(
        "BLOG123",
        "The theme '{0}' has no layouts/email.html.",
        "site.yml has a newsletter, whose mails are laid out by the theme.",
        "Add layouts/email.html to the theme or to content/_theme/, or take newsletter out of site.yml."
    );

    /// <summary>The settings send mail without TLS to a server on another machine.</summary>
    public static readonly DiagnosticRule SmtpWithoutTls = Error(
        "BLOG130",
        "'security: none' sends readers' addresses to '{0}' for everybody on the way to read.",
        "Without TLS everyone who carries the connection sees the password, the addresses and the text. Only a "
            + "server on this machine may be used so.",
        "Write 'security: tls' (port 465) or 'security: starttls' (port 587), whichever the mail server offers."
    );

    /// <summary>A line of the list of readers is not an address.</summary>
    public static readonly DiagnosticRule ListLineMalformed = Error(
        "BLOG131",
        "This is not the address of a reader: {0}.",
        "A list has one address a line, as 'ada@example.org' or 'Ada <ada@example.org>', and comments after '#'.",
        "Correct the line, or put '#' before it."
    );

    /// <summary>The list of readers has an address twice.</summary>
    public static readonly DiagnosticRule ListAddressTwice = Information(
        "BLOG132",
        "'{0}' stands in the list already, in line {1}.",
        "An address is sent an issue once, however often it stands in the list, in capitals or not.",
        "Delete the line, or leave it: it changes nothing."
    );

    /// <summary>A line of the record of sent mails is damaged.</summary>
    public static readonly DiagnosticRule SentLedgerDamaged = Error(
        "BLOG133",
        "This line of the record of what was sent cannot be read.",
        "The record says who has got the issue. With a line that nobody can read somebody might get it twice, so "
            + "nothing is sent.",
        "Take the file from a backup, or correct the line: a moment, what happened, and the sign of the address."
    );

    private static DiagnosticRule[] NewslettersRules =>
        [
            MailTooLarge,
            NotInMail,
            MailPictureNotMade,
            MailLayoutMissing,
            SmtpWithoutTls,
            ListLineMalformed,
            ListAddressTwice,
            SentLedgerDamaged,
        ];
}
