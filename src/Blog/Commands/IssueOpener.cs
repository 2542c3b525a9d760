using Blog.Model;
using Blog.Newsletters;
using Blog.Pipelines;
using Blog.Syndication.Mailing;
using Blog.Text;

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
        if (EditionOutputs.Find(site, name) is not { } edition)
            return (null, NoIssue(site, name));
        if (isForReaders && edition.Post is { State: not PublishingState.Published } held)
            return (null, reply.Refuse($"{held.Source} is not published: it is {StateName.Of(held.State)}. Readers are sent what is on the site; a test goes to --to."));
        var (message, mistakes) = EditionOutputs.Make(edition.Message);
        if (!mistakes.IsEmpty)
            return (null, reply.HoldBack(mistakes));
        var issue = new ReadyIssue(edition, site.Catalogue.Settings, message);
        return ProblemOf(issue) is { } problem ? (null, reply.Fail(ExitCode.Mistakes, problem)) : (issue, ExitCode.Fine);
    }

    private static string? ProblemOf(ReadyIssue issue) => MailSender.ProblemOf(issue.For([]));

    private int NoIssue(Site site, string name)
    {
        var names = EditionOutputs.NamesIn(site);
        var message = names.IsEmpty ? $"There is no issue '{name}': the site has none." : $"There is no issue '{name}'.";
        return reply.Fail(ExitCode.Mistakes, message, NearestName.Find(name, names));
    }
}
