namespace Blog.Text;

/// <content>What may be wrong with sending issues of the newsletter.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>BLOG130.</summary>
    public static readonly DiagnosticRule SmtpWithoutTls = Error("BLOG130", "'security: none' sends readers' addresses to '{0}' for everybody on the way to read.",
        "Without TLS whoever carries the connection sees the password, the addresses and the text. Only a server on this machine may be spoken to so.",
        "Write 'security: tls' (port 465) or 'security: starttls' (port 587), whichever the mail server offers.");
    /// <summary>BLOG131.</summary>
    public static readonly DiagnosticRule ListLineMalformed = Error("BLOG131", "This is no address of a reader: {0}.",
        "A list has one address a line, as 'ada@example.org' or 'Ada <ada@example.org>', and comments after '#'.", "Correct the line, or put '#' before it.");
    /// <summary>BLOG132.</summary>
    public static readonly DiagnosticRule ListAddressTwice = Information("BLOG132", "'{0}' stands in the list already, in line {1}.",
        "An address is sent an issue once, however often it stands in the list, in capitals or not.", "Delete the line, or leave it: it changes nothing.");
    /// <summary>BLOG133.</summary>
    public static readonly DiagnosticRule SentLedgerDamaged = Error("BLOG133", "This line of the record of what was sent cannot be read.",
        "The record says who has got the issue. With a line that nobody can read somebody might get it twice, so nothing is sent.",
        "Take the file from a backup, or correct the line: a moment, what happened, and the sign of the address.");
}
