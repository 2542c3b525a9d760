using System.Text;
using Blog.Answers;
using Blog.Copies;
using Blog.Finding;
using Blog.Keys;
using Blog.Model;
using Blog.Model.CrossPosts;
using Blog.Network.Mailing;
using Blog.Network.Sending;
using Blog.Network.Sending.Buttondown;
using Blog.Online;
using Blog.Options;
using Blog.Pages;
using Blog.Reading.Documents;
using Blog.Running;
using Blog.Syndication.Renditions;
using Blog.Terminals;
using Blog.Workspace.CrossPosts;
using Blog.Workspace.Editing;
using Blog.Workspace.Newsletters;

namespace Blog.Commands.Newsletters.Draft;

/// <summary>Makes an issue a draft at Buttondown. The ledger of copies gets the intent before the request, so that two
/// drafts are never made.</summary>
/// <param name="context">The machine and the generator.</param>
/// <param name="values">The values of the shared options.</param>
internal sealed class DraftRun(CommandContext context, SharedValues values)
{
    private readonly Reply _reply = new(context.Surroundings, values);
    private readonly ButtondownApi _api = new(ButtondownApi.Home);

    /// <param name="name">The issue's name.</param>
    /// <param name="isRehearsal">Whether the requests are only printed.</param>
    /// <param name="again">Whether another draft is made even if there is one.</param>
    /// <param name="maxTime">The time limit; null for the default.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(string name, bool isRehearsal, bool again, TimeSpan? maxTime)
    {
        if (SiteOpener.Open(context, values, _reply) is not { } opened)
            return ExitCode.Refused;
        var site = opened.Make(context.Generator);
        var (issue, exit) = new IssueFinder(_reply).FindReady(site, name, isForReaders: false);
        if (issue is null)
            return exit;
        var (html, mistakes) = issue.Edition.Page();
        if (!mistakes.IsEmpty)
            return _reply.HoldBack(mistakes);
        var order = OrderOf(site, issue, issue.Edition.Post, Encoding.UTF8.GetString(html.Span), again);
        var lines = new NetworkLines(context.Surroundings, issue.Settings.BaseUrl);
        return isRehearsal
            ? new RequestPrinter(context.Surroundings.Out, _reply, values).Print(
                _api.Profile,
                new CopySender(_api, lines.ToApi(null)).Rehearse(order),
                lines.UserAgent
            )
            : await SendAsync(opened, site, order, lines, maxTime).ConfigureAwait(false);
    }

    private static SendOrder OrderOf(Site site, ReadyIssue issue, SitePost post, string html, bool again) =>
        new()
        {
            Rendition = new Rendition
            {
                Target = NewsletterProviders.Buttondown,
                Title = MailSender.SubjectOf(issue.For([])),
                Canonical = issue.Settings.BaseUrl.Absolute(post.Permalink),
                Format = RenditionFormat.Html,
                Body = html,
                Text = "",
            },
            Known =
                site.Ledger.Find(post.Source, NewsletterProviders.Buttondown)
                ?? new LedgerEntry { Post = post.Source, To = NewsletterProviders.Buttondown },
            Again = again,
            Source = site.SourceOf(post),
        };

    private async Task<int> SendAsync(
        OpenedSite opened,
        Site site,
        SendOrder order,
        NetworkLines lines,
        TimeSpan? maxTime
    )
    {
        var (key, problem) = ApiKey.Read(_api.Profile, context.Surroundings);
        if (key is null)
            return _reply.Refuse(problem);
        var book = new LedgerBook(
            new LedgerStore(opened.Folder, new SiteEditor(opened.Folder, context.Surroundings.Clock)),
            site.Ledger,
            context.Surroundings.Error,
            _reply,
            values
        );
        using var http = context.Surroundings.OpenNetwork();
        using var interruption = new Interruption();
        var line = lines.ToApi(http);
        var sender = new CopySender(_api, line with { MostTime = maxTime ?? line.MostTime });
        var outcome = await sender.SendAsync(order, key, book.Put, interruption.Token).ConfigureAwait(false);
        if (outcome.Result == SendResult.NotWrittenDown)
            return book.Refuse();
        if (outcome.Result != SendResult.Sent)
            return _reply.Fail(
                ExitCode.Mistakes,
                outcome.AuthorsPage is { } page ? $"{outcome.Message} ({page})" : outcome.Message
            );
        return Print(outcome, book.Mistakes.IsEmpty ? ExitCode.Fine : ExitCode.Mistakes);
    }

    private int Print(SendOutcome outcome, int exit)
    {
        if (!outcome.Entry.IsDraft)
            return _reply.Fail(
                ExitCode.Mistakes,
                "Buttondown has sent this issue or is about to, so nothing was changed. "
                    + $"--again makes another draft. ({outcome.AuthorsPage})"
            );
        if (values.Json)
        {
            return _reply.Json(
                exit,
                json =>
                {
                    json.WriteBoolean("new", outcome.IsNew);
                    json.WriteString("id", outcome.Entry.Id);
                    json.WriteString("page", outcome.AuthorsPage);
                }
            );
        }

        context.Surroundings.Out.Line(outcome.Message, Ink.Good);
        if (outcome.AuthorsPage is { } page)
            context.Surroundings.Out.Line(page);
        return exit;
    }
}
