using System.Globalization;
using Blog.Answers;
using Blog.Finding;
using Blog.Network.Mailing;
using Blog.Options;
using Blog.Running;
using Blog.Workspace.Disk;
using Blog.Workspace.Newsletters;

namespace Blog.Commands.Newsletters.Send;

/// <summary>Sends an issue of the newsletter.</summary>
/// <param name="context">The machine and the generator.</param>
/// <param name="values">The values of the shared options.</param>
internal sealed class IssueSendRun(CommandContext context, SharedValues values)
{
    private readonly Reply _reply = new(context.Surroundings, values);
    private readonly Mailer _mailer = new(context.Surroundings, values);

    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(IssueSendWish wish)
    {
        if (wish.To.IsEmpty == wish.List is null)
            return _reply.Refuse(
                "Name the recipients: either --to ADDRESS for a test, or --list FILE for the readers."
            );
        if (SiteOpener.Open(context, values, _reply) is not { } opened)
            return ExitCode.Refused;
        var (issue, exit) = new IssueFinder(_reply).FindReady(
            opened.Make(context.Generator),
            wish.Issue,
            isForReaders: wish.List is not null
        );
        if (issue is null)
            return exit;
        return wish.List is { } file
            ? await SendToListAsync(wish, opened, issue, file).ConfigureAwait(false)
            : await SendTestAsync(wish, issue).ConfigureAwait(false);
    }

    private async Task<int> SendTestAsync(IssueSendWish wish, ReadyIssue issue)
    {
        var recipients = new Dictionary<string, Recipient>(StringComparer.Ordinal);
        foreach (var text in wish.To)
        {
            var (recipient, problem) = RecipientReader.Read(text);
            if (recipient is null)
                return _reply.Refuse($"'{text}' is not an address: {problem}.");
            recipients.TryAdd(recipient.Identity, recipient);
        }

        var plan = new SendPlan([.. recipients.Values], [], [], []);
        var report = new IssueSendReport(context.Surroundings, _reply, values, issue);
        if (wish.IsRehearsal)
            return report.Rehearsed(plan);
        if (_mailer.Objection(issue.Settings.Newsletter) is { } objection)
            return _reply.Refuse(objection);
        var order = issue.For(
            plan.Pending,
            context.Surroundings.Clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture)
        );
        var outcome = await _mailer
            .SendAsync(issue.Settings.Newsletter!.Smtp!, order, new NoJournal(), wish.MaxTime)
            .ConfigureAwait(false);
        return report.Sent(plan, outcome, again: null);
    }

    private async Task<int> SendToListAsync(IssueSendWish wish, OpenedSite opened, ReadyIssue issue, string file)
    {
        var (list, folder, exit) = OpenList(opened.Folder, file);
        if (list is null)
            return exit;
        if (issue.Settings.Newsletter?.UnsubscribeAddress is null)
            return _reply.Refuse(
                "Readers must be able to unsubscribe: write an https: or mailto: address as 'unsubscribe' under "
                    + "'newsletter' in content/site.yml."
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
        var plan = SendPlan.Of(list.Recipients, ledger.Record, wish.RetriesUncertain);
        return await SendAsync(wish, issue, plan, ledger).ConfigureAwait(false);
    }

    private (ReaderList? List, string Folder, int ExitCode) OpenList(SiteFolder site, string file)
    {
        var full = Path.GetFullPath(file, context.Surroundings.WorkingFolder);
        var reading = ReaderListFile.Read(site, file, full);
        if (reading.Refusal is { } refusal)
            return (null, "", _reply.Refuse(refusal));
        if (reading.List is not { } list)
            return (null, "", _reply.HoldBack(reading.Diagnostics));
        _reply.Print(reading.Diagnostics);
        return list.Recipients.IsEmpty
            ? (null, "", _reply.Fail(ExitCode.Mistakes, $"'{file}' has no readers."))
            : (list, reading.Folder, ExitCode.Fine);
    }

    private int Rehearse(IssueSendWish wish, ReadyIssue issue, ReaderList list, SentRecord? record) =>
        record is { Diagnostics.IsEmpty: false }
            ? _reply.HoldBack(record.Diagnostics)
            : new IssueSendReport(context.Surroundings, _reply, values, issue).Rehearsed(
                SendPlan.Of(list.Recipients, record, wish.RetriesUncertain)
            );

    private async Task<int> SendAsync(IssueSendWish wish, ReadyIssue issue, SendPlan plan, SentLedger ledger)
    {
        var report = new IssueSendReport(context.Surroundings, _reply, values, issue);
        var server = issue.Settings.Newsletter!.Smtp!;
        if (plan.Pending.IsEmpty)
            return report.Sent(plan, new MailOutcome(MailEnd.Complete, "", []), wish.List);
        if (!wish.IsSure)
        {
            if (context.Surroundings.ReadLine is not { } readLine || values.Json)
                return _reply.Refuse(
                    $"{Counted.Of(plan.Pending.Length, "reader")} would get it, and nobody can answer here. "
                        + "--yes sends it without asking; --dry-run shows what would be sent."
                );
            report.Ask(plan, server);
            if (readLine()?.Trim().ToUpperInvariant() is not ("Y" or "YES"))
                return _reply.Refuse("Nothing was sent.");
        }

        var outcome = await _mailer
            .SendAsync(server, issue.For(plan.Pending), ledger, wish.MaxTime)
            .ConfigureAwait(false);
        return report.Sent(plan, outcome, wish.List);
    }
}
