using Blog.Answers;
using Blog.Copies;
using Blog.Finding;
using Blog.Keys;
using Blog.Model;
using Blog.Model.CrossPosts;
using Blog.Network;
using Blog.Network.Sending;
using Blog.Online;
using Blog.Options;
using Blog.Pages;
using Blog.Reading.Documents;
using Blog.Running;
using Blog.Syndication.Renditions;
using Blog.Terminals;
using Blog.Workspace.CrossPosts;
using Blog.Workspace.Editing;

namespace Blog.Commands.CrossPosts.Send;

/// <summary>Sends a post to another site by its API.</summary>
/// <param name="context">The machine and the generator.</param>
/// <param name="values">The values of the shared options.</param>
internal sealed class CrossPostSendRun(CommandContext context, SharedValues values)
{
    private readonly Reply _reply = new(context.Surroundings, values);

    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(CrossPostSendWish wish)
    {
        if (PostsAndTargets.Open(context, values, _reply) is not { } copies)
            return ExitCode.Refused;
        var site = copies.Site;
        if (copies.Settings.Named(wish.To) is not { } target)
            return copies.NoTarget(wish.To);
        if (copies.Posts.Find(wish.Post) is not { } post)
            return copies.NoPost(wish.Post);
        if (TargetApis.Of(target, context.Surroundings.Apis) is not { } api)
            return _reply.Refuse(
                $"{target.Name} has no API. 'blog crosspost export {post.Slug} --to {target.Key}' "
                    + "writes what to paste."
            );
        if (PostMistakes.Of(site, [post]).AddRange(PostMistakes.OfLedger(site)) is { IsEmpty: false } mistakes)
            return _reply.HoldBack(mistakes);
        if (wish.Publish && post.State != PublishingState.Published)
            return _reply.Refuse(
                $"{post.Source} is not published at home yet. Publish it there first: "
                    + "search engines take the first copy for the original."
            );
        var made = RenditionMaker.Make(site, post, target);
        if (PostMistakes.Of(made) is { IsEmpty: false } lacking)
            return _reply.HoldBack(lacking);
        return wish.IsRehearsal
            ? Rehearse(site, api, OrderOf(wish, site, post, target, made, null))
            : await SendAsync(wish, copies.Opened, site, post, target, made, api);
    }

    private static SendOrder OrderOf(
        CrossPostSendWish wish,
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
            // Without an address in the ledger, the one in the post counts.
            Known = known with
            {
                Url = known.Url ?? post.CrossPosts.FirstOrDefault(c => c.To == target.Key && c.IsPublished)?.Url,
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
        var lines = LinesOf(site);
        var sender = new CopySender(api, lines.ToApi(null));
        if (sender.Objection(order) is { } objection)
            return _reply.Refuse(objection.Message);
        var requests = sender.Rehearse(order);
        return new RequestPrinter(context.Surroundings.Out, _reply, values).Print(
            api.Profile,
            requests,
            lines.UserAgent
        );
    }

    private async Task<int> SendAsync(
        CrossPostSendWish wish,
        OpenedSite opened,
        Site site,
        SitePost post,
        CrossPostTarget target,
        MadeRendition made,
        ITargetApi api
    )
    {
        var (key, problem) = ApiKey.Read(api.Profile, context.Surroundings);
        if (key is null)
            return _reply.Refuse(
                $"{problem} Without a key, 'blog crosspost export {post.Slug} --to {target.Key}' "
                    + "writes what to paste."
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
        var line = LinesOf(site).ToApi(http);
        var sender = new CopySender(api, line with { MostTime = wish.MaxTime ?? line.MostTime });
        var outcome = await sender.SendAsync(order, key, book.Put, interruption.Token).ConfigureAwait(false);
        if (outcome.Result == SendResult.NotWrittenDown)
            return book.Refuse();
        if (outcome.Result != SendResult.Sent)
            return _reply.Fail(
                ExitCode.Mistakes,
                outcome.AuthorsPage is { } page ? $"{outcome.Message} ({page})" : outcome.Message
            );
        return Print(
            outcome,
            order.Rendition,
            post,
            CopyWriter.Write(opened, editor, site, post, target, outcome.Entry),
            book.Mistakes.IsEmpty
        );
    }

    private NetworkLines LinesOf(Site site) => new(context.Surroundings, site.Catalogue.Settings.BaseUrl);

    private int Print(SendOutcome outcome, Rendition rendition, SitePost post, RecordRefusal? unwritten, bool isWritten)
    {
        // They are made for the copy and have no address, and no API takes files.
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

        context.Surroundings.Out.Advice(outcome.Message, Ink.Good);
        if (outcome.AuthorsPage is { } page)
            context.Surroundings.Out.Line(page);
        if (images.Count > 0)
            context.Surroundings.Error.Advice(
                $"Add these images by hand there: {string.Join(", ", images)}. "
                    + $"'blog crosspost export {post.Slug} --to {rendition.Target}' writes them.",
                Ink.Warning
            );
        if (unwritten is not null)
            CopyWriter.PrintByHand(context.Surroundings.Error, _reply, unwritten);
        return exit;
    }
}
