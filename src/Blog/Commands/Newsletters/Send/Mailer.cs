using Blog.Keys;
using Blog.Model;
using Blog.Network.Mailing;
using Blog.Terminals;
using Blog.Workspace.Newsletters;

namespace Blog.Commands.Newsletters.Send;

/// <summary>Sends, and shows how far it is. Ctrl+C stops it at once, or after the message whose end is on the
/// line.</summary>
/// <param name="surroundings">The machine.</param>
/// <param name="values">The options.</param>
internal sealed class Mailer(Surroundings surroundings, SharedValues values)
{
    /// <summary>The environment variable that the password is taken from.</summary>
    public const string PasswordVariable = "BLOG_SMTP_PASSWORD";

    /// <summary>Why nothing can be sent with these settings, as sentences; null when something can.</summary>
    public string? Objection(NewsletterSettings? settings)
    {
        if (settings?.Smtp is not { } server)
            return "There is no mail server: name one in content/site.yml, under 'newsletter', 'smtp' "
                + "(docs/settings.md).";
        return server.User is not null && string.IsNullOrEmpty(surroundings.Variable(PasswordVariable))
            ? $"{PasswordVariable} is not set: the password for {server.User} at {server.Host} is taken "
                + "from there, and from nowhere else."
            : null;
    }

    /// <summary>Sends an issue.</summary>
    /// <param name="server">The mail server.</param>
    /// <param name="order">What is sent.</param>
    /// <param name="journal">Keeps what is known.</param>
    /// <param name="maxTime">How long it may take; null for the usual time.</param>
    public MailOutcome Send(SmtpSettings server, MailOrder order, IMailJournal journal, TimeSpan? maxTime)
    {
        var progress = new ProgressLine(surroundings.Error, surroundings.Clock, "Sending");
        var isShown = !values.Quiet && !values.Json;
        var line = new MailLine(
            server,
            server.User is null ? null : surroundings.Variable(PasswordVariable),
            surroundings.Clock
        )
        {
            Report = Report,
            MostTime = maxTime,
        };
        using var interruption = new Interruption();
        try
        {
            var counted = new CountedJournal(
                journal,
                order.Recipients.Length,
                isShown ? progress.Report : (_, _) => { }
            );
            return new MailSender(line).SendAsync(order, counted, interruption.Token).GetAwaiter().GetResult();
        }
        finally
        {
            if (isShown)
                progress.Clear();
        }
    }

    private void Report(string message) => surroundings.Error.Line(message, Ink.Faint);
}
