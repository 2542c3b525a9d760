using System.Collections.Immutable;
using Blog.Answers;
using Blog.Copies;
using Blog.Online;
using Blog.Options;
using Blog.Running;
using Blog.Workspace.CrossPosts;
using Blog.Workspace.Editing;

namespace Blog.Commands.CrossPosts.Check;

/// <summary>Checks the copies of posts on their sites.</summary>
/// <param name="context">The machine and the generator.</param>
/// <param name="values">The values of the shared options.</param>
internal sealed class CheckRun(CommandContext context, SharedValues values)
{
    private readonly Reply _reply = new(context.Surroundings, values);

    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(CheckWish wish)
    {
        var (copies, exit) = CopySelection.Make(context, values, _reply, wish.Posts, wish.To);
        if (copies is null)
            return exit;
        if (PostMistakes.OfLedger(copies.Site) is { IsEmpty: false } mistakes)
            return _reply.HoldBack(mistakes);
        var editor = new SiteEditor(copies.Opened.Folder, context.Surroundings.Clock);
        var ledger = new LedgerBook(
            new LedgerStore(copies.Opened.Folder, editor),
            copies.Site.Ledger,
            context.Surroundings.Error,
            _reply,
            values
        );
        using var time = new CommandTime(wish.MaxTime, context.Surroundings.Clock);
        var drafts = await new DraftRound(context.Surroundings, copies, ledger, editor).RunAsync(time.Token);
        if (!ledger.Mistakes.IsEmpty)
            return ledger.Refuse();
        var seen = await LookAsync(copies, ledger, wish, drafts.Published, time);
        if (!ledger.Mistakes.IsEmpty)
            return ledger.Refuse();
        ImmutableArray<CheckedCopy> all = [.. seen.Concat(drafts.Waiting)];
        return new CheckReport(context.Surroundings, values, _reply, copies).Print([
            .. copies.Statuses.SelectMany(s => all.Where(c => c.Status.Post == s.Post && c.Status.Target == s.Target)),
        ]);
    }

    private async Task<ImmutableArray<CheckedCopy>> LookAsync(
        CopySelection copies,
        LedgerBook ledger,
        CheckWish wish,
        ImmutableArray<CheckedCopy> published,
        CommandTime time
    )
    {
        var (surroundings, site) = (context.Surroundings, copies.Site);
        var round = new CopyRound(site, surroundings.Clock.GetUtcNow(), wish.MaxAge);
        var wanted = copies
            .Statuses.Where(s => s.Url is not null && s.Entry is not { IsDraft: true })
            .Concat(published.Select(p => p.Status))
            .ToList();
        var kept = wanted.Select(round.Kept).OfType<CheckedCopy>().ToList();
        var asked = wanted.Where(s => round.Kept(s) is null).ToList();
        var found = ImmutableArray.CreateBuilder<CheckedCopy>();
        using var http = surroundings.OpenWeb();
        var line = new NetworkLines(surroundings, site.Catalogue.Settings.BaseUrl).ToCopies(http);
        await foreach (var copy in round.LookAsync(line, asked, time).ConfigureAwait(false))
        {
            if (
                !copy.IsNotReached
                && !ledger.Change(
                    copy.Status.Post.Source,
                    copy.Status.Target.Key,
                    entry => CopyRound.EntryOf(copy, entry)
                )
            )
                break;
            found.Add(copy with { ByHand = published.FirstOrDefault(p => p.Status == copy.Status)?.ByHand });
            if (!values.Quiet && !values.Json)
                surroundings.Error.Overwrite($"{found.Count} of {asked.Count} copies seen");
        }

        surroundings.Error.Overwrite("");
        return [.. found, .. kept];
    }
}
