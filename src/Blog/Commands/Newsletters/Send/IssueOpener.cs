using Blog.Model;
using Blog.Newsletters;
using Blog.Pipelines;
using Blog.Syndication.Mailing;
using Blog.Text;

namespace Blog.Commands.Newsletters.Send;

/// <summary>Finds the issue that somebody names, and says what holds it back.</summary>
/// <param name="reply">Says so.</param>
internal sealed class IssueOpener(Reply reply)
{
    /// <summary>The issue, or the exit code where something holds it back, which is then said.</summary>
    /// <param name="site">The site.</param>
    /// <param name="wish">What is to be sent.</param>
    public (ReadyIssue? Issue, int ExitCode) Open(Site site, SendWish wish)
    {
        if (!site.IsSound)
            return (null, reply.HoldBack([.. site.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)]));
        if (Edition.Find(site, wish.Issue) is not { } edition)
            return (null, NoIssue(site, wish.Issue));
        if (wish.List is not null && edition.Post is { State: not PublishingState.Published } held)
            return (null, reply.Refuse($"{held.Source} is not published: it is {StateName.Of(held.State)}. Readers are sent what is on the site; a test goes to --to."));
        var (message, mistakes) = Edition.Make(edition.Message);
        if (!mistakes.IsEmpty)
            return (null, reply.HoldBack(mistakes));
        var issue = new ReadyIssue(edition, site.Catalogue.Settings, message);
        return ProblemOf(issue) is { } problem ? (null, reply.Fail(ExitCode.Mistakes, problem)) : (issue, ExitCode.Fine);
    }

    private static string? ProblemOf(ReadyIssue issue) => MailSender.ProblemOf(issue.For([]));

    private int NoIssue(Site site, string name)
    {
        var names = Edition.NamesIn(site);
        var message = names.IsEmpty ? $"There is no issue '{name}': the site has none." : $"There is no issue '{name}'.";
        return reply.Fail(ExitCode.Mistakes, message, NearestName.Find(name, names));
    }
}
