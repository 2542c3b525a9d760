using Blog.Model;
using Blog.Network.Mailing;
using Blog.Pages;
using Blog.Text;
using Blog.Workspace.Newsletters;

namespace Blog.Commands;

/// <summary>Finds the issue that somebody names, and says what holds it back.</summary>
/// <param name="reply">Says so.</param>
internal sealed class IssueOpener(Reply reply)
{
    /// <summary>The issue, or the exit code where something holds it back, which is then said.</summary>
    /// <param name="site">The site.</param>
    /// <param name="name">The name of the issue.</param>
    /// <param name="isForReaders">Whether it goes to readers, who are sent what is published and nothing else.</param>
    public (ReadyIssue? Issue, int ExitCode) Open(Site site, string name, bool isForReaders)
    {
        if (!site.IsSound)
            return (null, reply.HoldBack([.. site.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)]));
        var (found, exit) = EditionFinder.Find(site, name, reply);
        if (found is null)
            return (null, exit);
        var edition = new EditionOutputs(site, found);
        if (isForReaders && edition.Post is { State: not PublishingState.Published } held)
            return (
                null,
                reply.Refuse(
                    $"{held.Source} is not published: it is {StateName.Of(held.State)}. "
                        + "Readers are sent what is on the site; a test goes to --to."
                )
            );
        var (message, mistakes) = edition.Message();
        if (!mistakes.IsEmpty)
            return (null, reply.HoldBack(mistakes));
        var issue = new ReadyIssue(edition, site.Catalogue.Settings, message);
        return ProblemOf(issue) is { } problem
            ? (null, reply.Fail(ExitCode.Mistakes, problem))
            : (issue, ExitCode.Fine);
    }

    private static string? ProblemOf(ReadyIssue issue) => MailSender.ProblemOf(issue.For([]));
}
