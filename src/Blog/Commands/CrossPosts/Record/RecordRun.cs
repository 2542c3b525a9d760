using System.Globalization;
using Blog.CrossPosts;
using Blog.Model;
using Blog.Pipelines;
using Blog.Pipelines.CrossPosts;
using Blog.Pipelines.Documents;
using Blog.Pipelines.Parsing;
using Blog.Terminals;

namespace Blog.Commands.CrossPosts.Record;

/// <summary>Writes down where a copy is.</summary>
/// <param name="context">What commands are made with.</param>
/// <param name="values">The options.</param>
internal sealed class RecordRun(CommandContext context, SharedValues values)
{
    private readonly Reply _reply = new(context.Surroundings, values);

    /// <summary>Carries the command out.</summary>
    /// <returns>The exit code.</returns>
    public int Run(RecordWish wish)
    {
        if (CopySite.Open(context, values, _reply) is not { } copies)
            return ExitCode.Refused;
        var site = copies.Site;
        if (copies.Posts.Find(wish.Post) is not { } post)
            return copies.NoPost(wish.Post);
        if (PostMistakes.OfLedger(site) is { IsEmpty: false } mistakes)
            return PostMistakes.Tell(_reply, values, mistakes);
        if (CopyAddress.Read(wish.Url) is not { } address)
            return _reply.Refuse($"'{wish.Url}' is no absolute http or https address.");
        if (address.Identity is null)
            return _reply.Refuse($"'{wish.Url}' does not say which article it leads to. Open it in a browser, and take the address from there.");
        if ((wish.To is null ? copies.Settings.TargetOf(address) : copies.Settings.Named(wish.To)) is not { } target)
            return wish.To is null ? _reply.Refuse($"No target has addresses at {address.Host}. Name it with --to, or give a target in site.yml this host.") : copies.NoTarget(wish.To);
        if (site.Catalogue.FindCopy(wish.Url) is { } found && found.Post.Source != post.Source)
            return _reply.Refuse($"{found.Post.Source} has that copy already.");
        if (DayOf(wish, copies.Opened.Request.Now, site) is not { } day)
            return _reply.Refuse($"'{wish.Date}' is not a date. Write it year first: 2020-11-12.");
        var isDated = wish.Date is null && post.Post.CrossPosts.Any(c => c.To == target.Key && c is { IsPublished: true, Date: not null });
        return Record(copies.Opened, site, post, target, new CrossPost(target.Key, target.Name, WithoutTracks(wish.Url), null, wish.Note), isDated ? null : day);
    }

    // What stands behind the path says who followed the link, and seldom where it leads.
    private static string WithoutTracks(string url)
    {
        var path = new Uri(url).GetLeftPart(UriPartial.Path);
        return CopyAddress.Read(path)?.Identity == CopyAddress.Read(url)?.Identity ? path : url;
    }

    private static string? DayOf(RecordWish wish, DateTimeOffset now, Site site)
    {
        var zone = site.Catalogue.Settings.TimeZone;
        var moment = wish.Date is null ? TimeZoneInfo.ConvertTime(now, zone) : DateReader.Read(wish.Date, zone);
        return moment?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    // The text first, then the ledger, then the post: whatever interrupts it, nothing refers to what is not there, and the command can be given again.
    private int Record(OpenedSite opened, Site site, SitePost post, CrossPostTarget target, CrossPost copy, string? day)
    {
        var path = opened.Folder.PathOf(post.Source.Value);
        var edited = CopyRecording.Record(post.Source, File.ReadAllBytes(path), copy, day, site.Catalogue.Settings.CrossPosts);
        if (edited.Refusal is { } refusal)
        {
            _reply.Refuse(refusal);
            if (!values.Json)
                context.Surroundings.Error.Writer.Write(edited.Lines);
            return ExitCode.Refused;
        }

        var made = RenditionMaker.Make(site, post, target);
        if (PostMistakes.Of(made) is { IsEmpty: false } mistakes)
            return PostMistakes.Tell(_reply, values, mistakes);
        var store = new LedgerStore(opened.Folder, context.Surroundings.Clock);
        var text = store.Keep(made.Rendition.Text);
        var book = new LedgerBook(store, site.Ledger, context.Surroundings.Error, _reply, values);
        var isWritten = book.Change(post.Source, target.Key, entry => entry with
        {
            Url = copy.Url,
            Id = copy.Address?.StoryId ?? entry.Id,
            IsDraft = false,
            Sending = null,
            Copied = opened.Request.Now,
            Source = site.SourceOf(post),
            Text = text,
            Checked = null,
            Found = null,
            Canonical = null,
        });
        if (!isWritten)
            return book.Refuse();
        WholeFile.Write(path, edited.Bytes.Span);
        return Tell(post, target, copy.Url!);
    }

    private int Tell(SitePost post, CrossPostTarget target, string url)
    {
        if (values.Json)
        {
            return _reply.Json(ExitCode.Fine, json =>
            {
                json.WriteString("post", post.Source.Value);
                json.WriteString("target", target.Key.Value);
                json.WriteString("url", url);
            });
        }

        context.Surroundings.Out.Line($"{post.Source} is on {target.Name}.", Ink.Good);
        if (!values.Quiet)
            context.Surroundings.Out.Line($"Commit the post, {LedgerFiles.File} and {LedgerFiles.Folder}/ together. Links to the copy lead home from the next build on.");
        return ExitCode.Fine;
    }
}
