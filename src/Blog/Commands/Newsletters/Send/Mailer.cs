using Blog.Keys;
using Blog.Model;
using Blog.Network.Mailing;
using Blog.Options;
using Blog.Running;
using Blog.Terminals;
using Blog.Workspace.Newsletters;

namespace Blog.Commands.Newsletters.Send;

/// <summary>Sends mails and shows the progress. Ctrl+C stops it at once, or after the message whose last bytes are
/// already sent.</summary>
/// <param name="surroundings">The machine.</param>
/// <param name="values">The values of the shared options.</param>
internal sealed class Mailer(Surroundings surroundings, SharedValues values)
{
    /// <summary>The environment variable with the password of the mail server.</summary>
    public const string PasswordVariable = "BLOG_SMTP_PASSWORD";

    /// <summary>Why nothing can be sent with these settings, in sentences; null when it can.</summary>
    public string? Objection(NewsletterSettings? settings)
    {
        if (settings?.Smtp is not { } server)
            return "There is no mail server: name one in content/site.yml, under 'newsletter', 'smtp' "
                + "(docs/settings.md).";
        return server.User is not null && string.IsNullOrEmpty(surroundings.Variable(PasswordVariable))
            ? $"{PasswordVariable} is not set. It is the only place for the password of {server.User} "
                + $"at {server.Host}."
            : null;
    }

    /// <summary>Sends an issue.</summary>
    /// <param name="server">The mail server.</param>
    /// <param name="order">The message and its recipients.</param>
    /// <param name="journal">Records each message before and after it is sent.</param>
    /// <param name="maxTime">The time limit; null for the default.</param>
    public async Task<MailOutcome> SendAsync(
        SmtpSettings server,
        MailOrder order,
        IMailJournal journal,
        TimeSpan? maxTime
    )
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
            return await new MailSender(line).SendAsync(order, counted, interruption.Token).ConfigureAwait(false);
        }
        finally
        {
            if (isShown)
                progress.Clear();
        }
    }

    private void Report(string message) => surroundings.Error.Line(message, Ink.Faint);
}
