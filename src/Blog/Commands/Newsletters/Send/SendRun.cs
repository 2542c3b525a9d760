using System.Globalization;
using Blog.Network.Mailing;
using Blog.Workspace.Newsletters;

namespace Blog.Commands.Newsletters.Send;

/// <summary>Sends an issue of the newsletter.</summary>
/// <param name="context">What commands are made with.</param>
/// <param name="values">The options.</param>
internal sealed class SendRun(CommandContext context, SharedValues values)
{
    private readonly Reply _reply = new(context.Surroundings, values);
    private readonly Mailer _mailer = new(context.Surroundings, values);

    /// <summary>Carries the command out.</summary>
    /// <returns>The exit code.</returns>
    public int Run(SendWish wish)
    {
        if (wish.To.IsEmpty == wish.List is null)
            return _reply.Refuse("Say to whom: --to ADDRESS for a test, or --list FILE for the readers, and not both.");
        if (SiteOpener.Open(context, values, _reply) is not { } opened)
            return ExitCode.Refused;
        var (issue, exit) = new IssueOpener(_reply).Open(
            opened.Make(context.Generator),
            wish.Issue,
            isForReaders: wish.List is not null
        );
        if (issue is null)
            return exit;
        return wish.List is { } file ? ToList(wish, opened, issue, file) : ToSelf(wish, issue);
    }

    private int ToSelf(SendWish wish, ReadyIssue issue)
    {
        var recipients = new Dictionary<string, Recipient>(StringComparer.Ordinal);
        foreach (var text in wish.To)
        {
            var (recipient, problem) = RecipientReader.Read(text);
            if (recipient is null)
                return _reply.Refuse($"'{text}' is no address: {problem}.");
            recipients.TryAdd(recipient.Identity, recipient);
        }

        var plan = new SendPlan([.. recipients.Values], [], [], []);
        var report = new SendReport(context.Surroundings, _reply, values, issue);
        if (wish.IsRehearsal)
            return report.Rehearsed(plan);
        if (_mailer.Objection(issue.Settings.Newsletter) is { } objection)
            return _reply.Refuse(objection);
        var order = issue.For(
            plan.Pending,
            context.Surroundings.Clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture)
        );
        return report.Sent(
            plan,
            _mailer.Send(issue.Settings.Newsletter!.Smtp!, order, new NoJournal(), wish.MaxTime),
            again: null
        );
    }

    private int ToList(SendWish wish, OpenedSite opened, ReadyIssue issue, string file)
    {
        var (list, folder, exit) = new ListOpener(context, _reply).Open(opened.Folder, file);
        if (list is null)
            return exit;
        if (issue.Settings.Newsletter?.UnsubscribeAddress is null)
            return _reply.Refuse(
                "Readers have to be able to leave: write 'unsubscribe' under 'newsletter' in "
                    + "content/site.yml, an https: or mailto: address."
            );
        var path = SentLedger.PathOf(folder, issue.Settings.BaseUrl, issue.Edition.Name);
        if (wish.IsRehearsal)
            return Rehearse(wish, issue, list, SentLedger.Look(path));
        if (_mailer.Objection(issue.Settings.Newsletter) is { } objection)
            return _reply.Refuse(objection);
        using var ledger = SentLedger.Open(path, context.Surroundings.Clock);
        if (ledger is null)
            return _reply.Refuse($"Another command is sending this issue, or {path} cannot be written.");
        if (!ledger.Record.Diagnostics.IsEmpty)
            return _reply.HoldBack(ledger.Record.Diagnostics);
        return Send(wish, issue, SendPlan.Of(list.Recipients, ledger.Record, wish.RetriesUncertain), ledger);
    }

    private int Rehearse(SendWish wish, ReadyIssue issue, ReaderList list, SentRecord? record) =>
        record is { Diagnostics.IsEmpty: false }
            ? _reply.HoldBack(record.Diagnostics)
            : new SendReport(context.Surroundings, _reply, values, issue).Rehearsed(
                SendPlan.Of(list.Recipients, record, wish.RetriesUncertain)
            );

    private int Send(SendWish wish, ReadyIssue issue, SendPlan plan, SentLedger ledger)
    {
        var report = new SendReport(context.Surroundings, _reply, values, issue);
        var server = issue.Settings.Newsletter!.Smtp!;
        if (plan.Pending.IsEmpty)
            return report.Sent(plan, new MailOutcome(MailEnd.Complete, "", []), wish.List);
        if (!wish.IsSure)
        {
            if (context.Surroundings.ReadLine is not { } readLine || values.Json)
                return _reply.Refuse(
                    $"{Counted.Of(plan.Pending.Length, "reader")} would be sent it, and nobody is "
                        + "there to say yes. --yes says so; --dry-run shows it."
                );
            report.Ask(plan, server);
            if (readLine()?.Trim().ToUpperInvariant() is not ("Y" or "YES"))
                return _reply.Refuse("Nothing was sent.");
        }

        return report.Sent(plan, _mailer.Send(server, issue.For(plan.Pending), ledger, wish.MaxTime), wish.List);
    }
}
