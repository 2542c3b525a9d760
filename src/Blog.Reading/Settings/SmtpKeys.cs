using Blog.Data;

namespace Blog.Reading.Settings;

/// <summary>The keys of <c>newsletter.smtp</c> in <c>content/site.yml</c>: both the check and the reference page use
/// this table.</summary>
public static class SmtpKeys
{
    /// <summary>The keys of <c>smtp</c>.</summary>
    public static DataKeys All { get; } =
    [
        new("host", DataType.TextAs("a host name"), "", "The mail server: smtp.example.org."),
        new("port", DataType.WholeNumber(1, 65535), "465 with tls, 587 with starttls, 25 with none", "Its port."),
        new("user", DataType.Text, "none", "The name to sign in with; the password is in BLOG_SMTP_PASSWORD."),
        new(
            "security",
            DataType.OneOf("tls", "starttls", "none"),
            "tls",
            "How the connection is kept secret. Only a server on this machine is spoken to with none."
        ),
        new("per_minute", DataType.WholeNumber(1, 6000), "60", "How many messages are sent in a minute, at most."),
    ];
}
