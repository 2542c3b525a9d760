using System.Text;
using Blog.Keys;
using Blog.Model;
using Blog.Network.Mailing;
using Blog.Network.Sending;
using Blog.Network.Sending.Buttondown;
using Blog.Pages;
using Blog.Reading.Documents;
using Blog.Syndication.Renditions;
using Blog.Terminals;
using Blog.Workspace.CrossPosts;
using Blog.Workspace.Editing;
using Blog.Workspace.Newsletters;

namespace Blog.Commands.Newsletters.Draft;

/// <summary>Makes an issue a draft at Buttondown. The intent is in the ledger of copies before the request, so that
/// there are never two.</summary>
/// <param name="context">What commands are made with.</param>
/// <param name="values">The options.</param>
internal sealed class DraftRun(CommandContext context, SharedValues values)
{
    private readonly Reply _reply = new(context.Surroundings, values);
    private readonly ButtondownApi _api = new(ButtondownApi.Home);

    /// <summary>Carries the command out.</summary>
    /// <param name="name">The name of the issue.</param>
    /// <param name="isRehearsal">Whether the requests are only shown.</param>
    /// <param name="again">Whether another draft is made whatever is known of one.</param>
    /// <param name="maxTime">How long it may take; null for the usual time.</param>
    /// <returns>The exit code.</returns>
    public int Run(string name, bool isRehearsal, bool again, TimeSpan? maxTime)
    {
        if (SiteOpener.Open(context, values, _reply) is not { } opened)
            return ExitCode.Refused;
        var site = opened.Make(context.Generator);
        var (issue, exit) = new IssueOpener(_reply).Open(site, name, isForReaders: false);
        if (issue is null)
            return exit;
        var (html, mistakes) = issue.Edition.Page();
        if (!mistakes.IsEmpty)
            return _reply.HoldBack(mistakes);
        var order = OrderOf(site, issue, issue.Edition.Post, Encoding.UTF8.GetString(html.Span), again);
        return isRehearsal
            ? new RequestPrinter(context.Surroundings.Out, _reply, values).Print(
                _api.Profile,
                new CopySender(_api, LineOf(site, null)).Rehearse(order),
                ProgramName.UserAgent(issue.Settings.BaseUrl)
            )
            : Send(opened, site, order, maxTime);
    }

    private static SendOrder OrderOf(Site site, ReadyIssue issue, SitePost post, string html, bool again) =>
        new()
        {
            Rendition = new Rendition
            {
                Target = NewsletterProviders.Buttondown,
                Title = MailSender.SubjectOf(issue.For([])),
                Canonical = issue.Settings.BaseUrl.Absolute(post.Post.Permalink),
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

    private int Send(OpenedSite opened, Site site, SendOrder order, TimeSpan? maxTime)
    {
        var profile = _api.Profile;
        if (context.Surroundings.Variable(profile.KeyVariable) is not { Length: > 0 } key)
            return _reply.Refuse($"{profile.KeyVariable} is not set. {profile.KeySource}");
        if (!CopySender.IsKey(key))
            return _reply.Refuse(
                $"{profile.KeyVariable} holds no key: a key is one line of letters, digits and signs. "
                    + $"{profile.KeySource}"
            );
        var book = new LedgerBook(
            new LedgerStore(opened.Folder, new SiteEditor(opened.Folder, context.Surroundings.Clock)),
            site.Ledger,
            context.Surroundings.Error,
            _reply,
            values
        );
        using var http = context.Surroundings.OpenNetwork();
        using var interruption = new Interruption();
        var line = LineOf(site, http);
        var sender = new CopySender(_api, line with { MostTime = maxTime ?? line.MostTime });
        var outcome = sender.SendAsync(order, key, book.Put, interruption.Token).GetAwaiter().GetResult();
        if (outcome.Result == SendResult.NotWrittenDown)
            return book.Refuse();
        return outcome.Result == SendResult.Sent
            ? Tell(outcome, book.Mistakes.IsEmpty ? ExitCode.Fine : ExitCode.Mistakes)
            : _reply.Fail(
                ExitCode.Mistakes,
                outcome.AuthorsPage is { } page ? $"{outcome.Message} ({page})" : outcome.Message
            );
    }

    private int Tell(SendOutcome outcome, int exit)
    {
        if (!outcome.Entry.IsDraft)
            return _reply.Fail(
                ExitCode.Mistakes,
                "Buttondown has sent this issue, or is about to: nothing was changed. "
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

    private ApiLine LineOf(Site site, HttpMessageInvoker? http) =>
        new(http!, context.Surroundings.Clock, ProgramName.UserAgent(site.Catalogue.Settings.BaseUrl))
        {
            Report = message => context.Surroundings.Error.Line(message, Ink.Faint),
        };
}
