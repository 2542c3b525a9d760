using Blog.Keys;
using Blog.Model;
using Blog.Network;
using Blog.Network.Sending;
using Blog.Pages;
using Blog.Reading.Documents;
using Blog.Syndication.Renditions;
using Blog.Terminals;
using Blog.Workspace.CrossPosts;
using Blog.Workspace.Editing;

namespace Blog.Commands.CrossPosts.Send;

/// <summary>Sends a post to another site by its API.</summary>
/// <param name="context">What commands are made with.</param>
/// <param name="values">The options.</param>
internal sealed class SendRun(CommandContext context, SharedValues values)
{
    private readonly Reply _reply = new(context.Surroundings, values);

    /// <summary>Carries the command out.</summary>
    /// <returns>The exit code.</returns>
    public int Run(SendWish wish)
    {
        if (CopySite.Open(context, values, _reply) is not { } copies)
            return ExitCode.Refused;
        var site = copies.Site;
        if (copies.Settings.Named(wish.To) is not { } target)
            return copies.NoTarget(wish.To);
        if (copies.Posts.Find(wish.Post) is not { } post)
            return copies.NoPost(wish.Post);
        if (TargetApis.Of(target, context.Surroundings.Apis) is not { } api)
            return _reply.Refuse(
                $"{target.Name} has no API. 'blog crosspost export {post.Post.Slug} --to {target.Key}' "
                    + "writes what to paste."
            );
        if (PostMistakes.Of(site, [post]).AddRange(PostMistakes.OfLedger(site)) is { IsEmpty: false } mistakes)
            return _reply.HoldBack(mistakes);
        if (wish.Publish && post.State != PublishingState.Published)
            return _reply.Refuse(
                $"{post.Source} is not published at home yet. Publish it there first: "
                    + "a copy that comes first is taken for the original."
            );
        var made = RenditionMaker.Make(site, post, target);
        if (PostMistakes.Of(made) is { IsEmpty: false } lacking)
            return _reply.HoldBack(lacking);
        return wish.IsRehearsal
            ? Rehearse(site, api, OrderOf(wish, site, post, target, made, null))
            : Send(wish, copies.Opened, site, post, target, made, api);
    }

    private static SendOrder OrderOf(
        SendWish wish,
        Site site,
        SitePost post,
        CrossPostTarget target,
        MadeRendition made,
        string? text
    )
    {
        var (request, rendition, _) = made;
        var known =
            site.Ledger.Find(post.Source, target.Key) ?? new LedgerEntry { Post = post.Source, To = target.Key };
        return new SendOrder
        {
            Rendition = rendition,
            // What the post says counts where the ledger knows of no address.
            Known = known with
            {
                Url = known.Url ?? post.Post.CrossPosts.FirstOrDefault(c => c.To == target.Key && c.IsPublished)?.Url,
            },
            Description = request.Description,
            Series = request.Series.Length > 0 ? request.Series : null,
            Publish = wish.Publish,
            Again = wish.Again,
            Hosts = target.Hosts,
            Source = site.SourceOf(post),
            Text = text,
        };
    }

    private int Rehearse(Site site, ITargetApi api, SendOrder order)
    {
        var sender = new CopySender(api, LineOf(site, null));
        if (sender.Objection(order) is { } objection)
            return _reply.Refuse(objection.Message);
        var requests = sender.Rehearse(order);
        return new RequestPrinter(context.Surroundings.Out, _reply, values).Print(
            api.Profile,
            requests,
            ProgramName.UserAgent(site.Catalogue.Settings.BaseUrl)
        );
    }

    private int Send(
        SendWish wish,
        OpenedSite opened,
        Site site,
        SitePost post,
        CrossPostTarget target,
        MadeRendition made,
        ITargetApi api
    )
    {
        if (context.Surroundings.Variable(api.Profile.KeyVariable) is not { Length: > 0 } key)
        {
            return _reply.Refuse(
                $"{api.Profile.KeyVariable} is not set. {api.Profile.KeySource} Without a key, 'blog "
                    + $"crosspost export {post.Post.Slug} --to {target.Key}' writes what to paste."
            );
        }

        if (!CopySender.IsKey(key))
            return _reply.Refuse(
                $"{api.Profile.KeyVariable} holds no key: a key is one line of letters, digits and "
                    + $"signs. {api.Profile.KeySource}"
            );
        var editor = new SiteEditor(opened.Folder, context.Surroundings.Clock);
        var store = new LedgerStore(opened.Folder, editor);
        var book = new LedgerBook(store, site.Ledger, context.Surroundings.Error, _reply, values);
        var text = store.Keep(made.Rendition.Text, out var unkept);
        if (unkept is not null)
            return _reply.Refuse(unkept);
        var order = OrderOf(wish, site, post, target, made, text);
        using var http = context.Surroundings.OpenNetwork();
        using var interruption = new Interruption();
        var line = LineOf(site, http);
        var sender = new CopySender(api, line with { MostTime = wish.MaxTime ?? line.MostTime });
        var outcome = sender.SendAsync(order, key, book.Put, interruption.Token).GetAwaiter().GetResult();
        if (outcome.Result == SendResult.NotWrittenDown)
            return book.Refuse();
        if (outcome.Result != SendResult.Sent)
            return _reply.Fail(
                ExitCode.Mistakes,
                outcome.AuthorsPage is { } page ? $"{outcome.Message} ({page})" : outcome.Message
            );
        return Tell(
            outcome,
            order.Rendition,
            post,
            CopyWriter.Write(opened, editor, site, post, target, outcome.Entry),
            book.Mistakes.IsEmpty
        );
    }

    private ApiLine LineOf(Site site, HttpMessageInvoker? http) =>
        new(http!, context.Surroundings.Clock, ProgramName.UserAgent(site.Catalogue.Settings.BaseUrl))
        {
            Report = message => context.Surroundings.Error.Line(message, Ink.Faint),
        };

    private int Tell(SendOutcome outcome, Rendition rendition, SitePost post, RecordRefusal? unwritten, bool isWritten)
    {
        // They are made for the copy and are at no address: no API here takes files.
        var images = rendition
            .Files.Where(f => f.ContentType.StartsWith("image/", StringComparison.Ordinal))
            .Select(f => f.Name)
            .ToList();
        var exit = isWritten ? ExitCode.Fine : ExitCode.Mistakes;
        if (values.Json)
        {
            return _reply.Json(
                exit,
                json =>
                {
                    json.WriteBoolean("draft", outcome.Entry.IsDraft);
                    json.WriteBoolean("new", outcome.IsNew);
                    json.WriteString("id", outcome.Entry.Id);
                    json.WriteString("url", outcome.Entry.Url);
                    json.WriteString("page", outcome.AuthorsPage);
                    JsonTexts.Write(json, "images", images);
                }
            );
        }

        context.Surroundings.Out.Line(outcome.Message, Ink.Good);
        if (outcome.AuthorsPage is { } page)
            context.Surroundings.Out.Line(page);
        if (images.Count > 0)
            context.Surroundings.Error.Line(
                $"Put in by hand there: {string.Join(", ", images)}. "
                    + $"'blog crosspost export {post.Post.Slug} --to {rendition.Target}' writes them.",
                Ink.Warning
            );
        if (unwritten is not null)
            ByHand.Print(context.Surroundings.Error, _reply, unwritten);
        return exit;
    }
}
