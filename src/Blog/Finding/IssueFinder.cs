using Blog.Answers;
using Blog.Model;
using Blog.Network.Mailing;
using Blog.Pages;
using Blog.Pages.Newsletter;
using Blog.Text;
using Blog.Text.Names;
using Blog.Workspace.Newsletters;

namespace Blog.Finding;

/// <summary>Finds the issue of the newsletter that a command is about.</summary>
/// <param name="reply">Says why an issue is not there or cannot be sent.</param>
internal sealed class IssueFinder(Reply reply)
{
    /// <summary>The edition of an issue; or null and the exit code, after saying why.</summary>
    /// <param name="site">The site.</param>
    /// <param name="name">The issue's name; null for the newest.</param>
    public (Edition? Edition, int ExitCode) Find(Site site, string? name)
    {
        if (site.Catalogue.Settings.Newsletter is null)
            return (null, reply.Refuse("The blog has no newsletter: site.yml has no 'newsletter' with 'from'."));
        var editions = site.Newsletter.Editions;
        if (editions.IsEmpty)
            return (null, reply.Fail(ExitCode.Mistakes, "There is no issue yet: no review is published."));
        if (name is null)
            return (editions[0], ExitCode.Fine);
        if (editions.FirstOrDefault(e => e.Name == name) is { } found)
            return (found, ExitCode.Fine);
        var nearest = NearestName.Find(name, editions.Select(e => e.Name));
        return (null, reply.Fail(ExitCode.Mistakes, $"There is no issue '{name}'.", nearest));
    }

    /// <summary>An issue that can be sent; or null and the exit code, after saying why.</summary>
    /// <param name="site">The site.</param>
    /// <param name="name">The issue's name.</param>
    /// <param name="isForReaders">Whether readers get it. They get published issues only; a test may be of any.</param>
    public (ReadyIssue? Issue, int ExitCode) FindReady(Site site, string name, bool isForReaders)
    {
        if (!site.IsSound)
            return (null, reply.HoldBack([.. site.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)]));
        var (found, exit) = Find(site, name);
        if (found is null)
            return (null, exit);
        var edition = new EditionOutputs(site, found);
        if (isForReaders && edition.Post is { State: not PublishingState.Published } held)
            return (
                null,
                reply.Refuse(
                    $"{held.Source} is not published: it is {StateName.Of(held.State)}. "
                        + "Readers only get what is on the site; send a test with --to."
                )
            );
        var (message, mistakes) = edition.Message();
        if (!mistakes.IsEmpty)
            return (null, reply.HoldBack(mistakes));
        var issue = new ReadyIssue(edition, site.Catalogue.Settings, message);
        return MailSender.ProblemOf(issue.For([])) is { } problem
            ? (null, reply.Fail(ExitCode.Mistakes, problem))
            : (issue, ExitCode.Fine);
    }
}
