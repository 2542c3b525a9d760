using System.Globalization;
using Blog.Model.CrossPosts;
using Blog.Pages;
using Blog.Reading.CrossPosts;
using Blog.Reading.Documents;
using Blog.Reading.Parsing.Dates;
using Blog.Text.Names;
using Blog.Workspace.Disk;
using Blog.Workspace.Editing;

namespace Blog.Workspace.CrossPosts;

/// <summary>
/// Records where a copy is, in the front matter of its post, in the ledger and in the ledger's texts, for the command
/// line and the author's desk.
/// </summary>
/// <param name="folder">The site's root.</param>
/// <param name="editor">Changes files of the site.</param>
public sealed class CopyRecorder(SiteFolder folder, SiteEditor editor)
{
    /// <summary>Records a copy, or says why not; then nothing was written, unless it says what was (BLOG155).</summary>
    /// <param name="site">
    /// The site as its files are on the disk; its diagnostics include files that could not be read.
    /// </param>
    /// <param name="post">The post.</param>
    /// <param name="wish">What is to be recorded.</param>
    /// <param name="now">The moment.</param>
    public RecordOutcome Record(Site site, SitePost post, RecordWish wish, DateTimeOffset now)
    {
        if (PostMistakes.OfLedger(site) is { IsEmpty: false } mistakes)
            return new RecordOutcome(null, RecordRefusal.For(mistakes));
        var (target, refusal) = TargetOf(site.Catalogue.Settings.CrossPosts, wish);
        if (target is null)
            return new RecordOutcome(null, refusal);
        if (site.Catalogue.FindCopy(wish.Url) is { } found && found.Post.Source != post.Source)
            return Refused(RecordField.Url, $"{found.Post.Source} has that copy already.");
        if (DayOf(wish, now, site.Catalogue.Settings.TimeZone) is not { } day)
            return Refused(RecordField.Date, $"'{wish.Date}' is not a date. Write it year first: 2020-11-12.");
        var isDated =
            wish.Date is null
            && post.CrossPosts.Any(c => c.To == target.Key && c is { IsPublished: true, Date: not null });
        return Write(
            site,
            post,
            target,
            new CrossPost(target.Key, target.Name, WithoutTracks(wish.Url), null, wish.Note),
            isDated ? null : day,
            now
        );
    }

    private static (CrossPostTarget? Target, RecordRefusal? Refusal) TargetOf(
        CrossPostSettings settings,
        RecordWish wish
    )
    {
        if (CopyAddress.Read(wish.Url) is not { } address)
            return (
                null,
                new RecordRefusal(RecordField.Url, $"'{wish.Url}' is not an absolute http or https address.")
            );
        if (address.Identity is null)
            return (
                null,
                new RecordRefusal(
                    RecordField.Url,
                    $"'{wish.Url}' does not say which article it leads to. "
                        + "Open it in a browser, and take the address from there."
                )
            );
        var host = settings.TargetOf(address);
        if (wish.To is not { } name)
            return (
                host,
                new RecordRefusal(
                    RecordField.Url,
                    $"No target has addresses at {address.Host}. Name it with --to, or give a target "
                        + "in site.yml this host."
                )
            );
        if (settings.Named(name) is not { } target)
            return (
                null,
                new RecordRefusal(RecordField.To, $"There is no target '{name}'.")
                {
                    Suggestion = NearestName.Find(name, settings.Targets.Select(t => t.Key.Value)),
                }
            );
        return host is null || host.Key == target.Key || IsStoryOf(target, host)
            ? (target, null)
            : (
                null,
                new RecordRefusal(
                    RecordField.Url,
                    $"'{wish.Url}' is an address of {host.Name}, and not of {target.Name}."
                )
            );
    }

    // A story of a publication at Medium has an address at medium.com too.
    private static bool IsStoryOf(CrossPostTarget target, CrossPostTarget host) =>
        host.Key == CrossPostTargets.Medium && CrossPostTargets.Find(target.Like) is { IsOnMedium: true };

    // The part after the path mostly says who followed the link, and seldom where it leads.
    private static string WithoutTracks(string url)
    {
        var path = new Uri(url).GetLeftPart(UriPartial.Path);
        return CopyAddress.Read(path)?.Identity == CopyAddress.Read(url)?.Identity ? path : url;
    }

    private static string? DayOf(RecordWish wish, DateTimeOffset now, TimeZoneInfo zone)
    {
        var moment = wish.Date is null ? TimeZoneInfo.ConvertTime(now, zone) : DateReader.Read(wish.Date, zone);
        return moment?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    // The text comes first, then the ledger, then the post: after an interruption nothing refers to a missing file, and
    // the copy can be recorded again. Slow work is done before the lock is taken. Text and fingerprint are those the
    // site was read with, so after a later save the ledger says that the post has changed.
    private RecordOutcome Write(
        Site site,
        SitePost post,
        CrossPostTarget target,
        CrossPost copy,
        string? day,
        DateTimeOffset now
    )
    {
        var edit = new CrossPostEdit(folder, post.Source, copy, day, site.Catalogue.Settings.CrossPosts);
        if (edit.Refusal(editor.Clock) is { } refusal)
            return new RecordOutcome(null, refusal);
        var made = RenditionMaker.Make(site, post, target);
        if (PostMistakes.Of(made) is { IsEmpty: false } mistakes)
            return new RecordOutcome(null, RecordRefusal.For(mistakes));
        var store = new LedgerStore(folder, editor);
        var text = store.Keep(made.Rendition.Text, out var unkept);
        LedgerEntry Recorded(LedgerEntry entry) =>
            entry with
            {
                Url = copy.Url,
                Id = copy.Address?.StoryId ?? entry.Id,
                IsDraft = false,
                Sending = null,
                Copied = now,
                Source = site.SourceOf(post),
                Text = text,
                Checked = null,
                Found = null,
                Canonical = null,
            };
        var lines = LedgerText.LinesOf(Recorded(new LedgerEntry { Post = post.Source, To = target.Key }));
        if (unkept is not null)
            return new RecordOutcome(null, RecordRefusal.For([unkept]) with { Lines = lines });
        using var session = editor.Begin(edit.FullPath, out var busy);
        if (session is null)
            return new RecordOutcome(null, RecordRefusal.For([busy!]) with { Lines = lines });
        if (edit.Refusal(editor.Clock) is { } changed)
            return new RecordOutcome(null, changed);
        if (store.Change(session, post.Source, target.Key, Recorded) is { IsEmpty: false } unwritten)
            return new RecordOutcome(null, RecordRefusal.For(unwritten) with { Lines = lines });
        return edit.Apply(session) is { } half
            ? new RecordOutcome(null, half)
            : new RecordOutcome(copy, null) { Former = Former(post, copy) };
    }

    private static string? Former(SitePost post, CrossPost copy) =>
        post.CrossPosts.FirstOrDefault(c => c.To == copy.To && c.IsPublished)?.Url is { } url
        && url != copy.Url
        && CopyAddress.Read(url)?.Identity != copy.Address?.Identity
            ? url
            : null;

    private static RecordOutcome Refused(RecordField field, string message) =>
        new(null, new RecordRefusal(field, message));
}

/// <summary>What is to be recorded of a copy, as somebody typed it.</summary>
/// <param name="Url">The copy's address.</param>
/// <param name="To">The name of the target; null for the one whose address it is.</param>
/// <param name="Date">The day it was published; null for today, or for the day that the post names already.</param>
/// <param name="Note">What the author wants to remember; null for nothing.</param>
public sealed record RecordWish(string Url, string? To, string? Date, string? Note);
