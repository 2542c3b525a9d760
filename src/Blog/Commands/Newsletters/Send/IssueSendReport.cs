using System.Collections.Immutable;
using System.Text;
using Blog.Answers;
using Blog.Model;
using Blog.Network.Mailing;
using Blog.Options;
using Blog.Running;
using Blog.Terminals;
using Blog.Workspace.Newsletters;

namespace Blog.Commands.Newsletters.Send;

/// <summary>Prints what would be sent, and the result of sending.</summary>
/// <param name="surroundings">Where it is printed.</param>
/// <param name="reply">Prints JSON.</param>
/// <param name="values">The values of the shared options.</param>
/// <param name="issue">The issue.</param>
internal sealed class IssueSendReport(Surroundings surroundings, Reply reply, SharedValues values, ReadyIssue issue)
{
    private const string HowToSettle =
        "Uncertain readers may have it: the whole message was sent, but no answer came back. "
        + "The mail server's log says what happened; --retry-uncertain sends it again with the same message "
        + "id, by which most mail services drop a second one.";

    private string Subject => MailSender.SubjectOf(issue.For([]));

    /// <summary>Prints what would be sent to whom.</summary>
    /// <returns>The exit code.</returns>
    public int Rehearsed(SendPlan plan)
    {
        if (values.Json)
        {
            return reply.Json(
                ExitCode.Fine,
                json =>
                {
                    json.WriteString("issue", issue.Edition.Name);
                    json.WriteString("subject", Subject);
                    JsonTexts.Write(json, "pending", plan.Pending.Select(r => r.Address));
                    json.WriteNumber("already", plan.Accepted.Length);
                    JsonTexts.Write(json, "refused", plan.Refused.Select(r => r.Address));
                    JsonTexts.Write(json, "uncertain", plan.Uncertain.Select(r => r.Address));
                }
            );
        }

        surroundings.Out.Line($"'{Subject}' would be sent to {Counted.Of(plan.Pending.Length, "reader")}.");
        PrintOthers(plan);
        if (plan.Pending.IsEmpty)
            return ExitCode.Fine;
        surroundings.Out.Line();
        foreach (var line in HeadOf(MailSender.Rehearse(issue.For(plan.Pending), plan.Pending[0])))
            surroundings.Out.Line(line, Ink.Faint);
        return ExitCode.Fine;
    }

    /// <summary>Asks the user whether to send it.</summary>
    public void Ask(SendPlan plan, SmtpSettings server)
    {
        PrintOthers(plan);
        surroundings.Error.Write(
            $"Send '{Subject}' to {Counted.Of(plan.Pending.Length, "reader")} by {server.Host}? [y/N] ",
            Ink.Strong
        );
        surroundings.Error.Writer.Flush();
    }

    /// <summary>Prints the result of sending.</summary>
    /// <param name="plan">The readers it was to be sent to.</param>
    /// <param name="outcome">The result.</param>
    /// <param name="again">The list to name when the command is run again; null for a test.</param>
    /// <returns>The exit code.</returns>
    public int Sent(SendPlan plan, MailOutcome outcome, string? again)
    {
        var refused = plan.Refused.AddRange(With(outcome, MailFate.Refused));
        var uncertain = plan.Uncertain.AddRange(With(outcome, MailFate.Unknown));
        var left = plan.Pending.Length - outcome.Verdicts.Count(v => v.Fate != MailFate.NotTaken);
        var exit =
            outcome.End == MailEnd.Complete && left == 0 && uncertain.IsEmpty && With(outcome, MailFate.Refused).IsEmpty
                ? ExitCode.Fine
                : ExitCode.Mistakes;
        if (values.Json)
        {
            return reply.Json(
                exit,
                json =>
                {
                    json.WriteString("issue", issue.Edition.Name);
                    json.WriteString("subject", Subject);
                    json.WriteString("end", outcome.End.ToString().ToLowerInvariant());
                    if (outcome.Message.Length > 0)
                        json.WriteString("error", outcome.Message);
                    json.WriteNumber("sent", With(outcome, MailFate.Accepted).Length);
                    json.WriteNumber("already", plan.Accepted.Length);
                    json.WriteNumber("left", left);
                    JsonTexts.Write(json, "refused", refused.Select(r => r.Address));
                    JsonTexts.Write(json, "uncertain", uncertain.Select(r => r.Address));
                }
            );
        }

        PrintResult(plan, outcome, left, again);
        return exit;
    }

    private void PrintResult(SendPlan plan, MailOutcome outcome, int left, string? again)
    {
        var sent = With(outcome, MailFate.Accepted).Length;
        surroundings.Out.Line($"Sent '{Subject}' to {Counted.Of(sent, "reader")}.", sent > 0 ? Ink.Good : Ink.Plain);
        foreach (var verdict in outcome.Verdicts.Where(v => v.Fate != MailFate.Accepted))
            surroundings.Error.Line($"{verdict.Recipient.Address}: {verdict.Message}", Ink.Warning);
        PrintOthers(plan with { Uncertain = plan.Uncertain.AddRange(With(outcome, MailFate.Unknown)) });
        if (outcome.End is not (MailEnd.Complete or MailEnd.Stopped))
            surroundings.Error.Write("error: ", Ink.Error).Line(outcome.Message);
        if (left > 0)
        {
            surroundings.Error.Advice(
                again is null
                    ? $"{Counted.Of(left, "address", "addresses")} left."
                    : $"{Counted.Of(left, "reader")} left. Run the command again for them: "
                        + $"'blog newsletter send {issue.Edition.Name} --list {again}'."
            );
        }
    }

    private void PrintOthers(SendPlan plan)
    {
        if (!plan.Accepted.IsEmpty)
            surroundings.Error.Line($"{Counted.Of(plan.Accepted.Length, "reader has", "readers have")} it already.");
        foreach (var refused in plan.Refused)
            surroundings.Error.Line($"{refused.Address}: the mail server refused it earlier.", Ink.Warning);
        foreach (var uncertain in plan.Uncertain)
            surroundings.Error.Line($"{uncertain.Address}: uncertain.", Ink.Warning);
        if (!plan.Uncertain.IsEmpty)
            surroundings.Error.Line(HowToSettle);
    }

    private static ImmutableArray<Recipient> With(MailOutcome outcome, MailFate fate) =>
        [.. outcome.Verdicts.Where(v => v.Fate == fate).Select(v => v.Recipient)];

    // The message up to its first blank line.
    private static IEnumerable<string> HeadOf(byte[] message) =>
        Encoding.UTF8.GetString(message).ReplaceLineEndings("\n").Split('\n').TakeWhile(l => l.Length > 0);
}
