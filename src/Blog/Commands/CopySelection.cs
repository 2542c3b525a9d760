using System.Collections.Immutable;
using Blog.Model;
using Blog.Pages;
using Blog.Reading.CrossPosts;

namespace Blog.Commands;

/// <summary>The copies that a command is about.</summary>
/// <param name="Opened">The site's files.</param>
/// <param name="Site">The site.</param>
/// <param name="Now">The moment.</param>
/// <param name="Statuses">How things stand with each.</param>
internal sealed record CopySelection(
    OpenedSite Opened,
    Site Site,
    DateTimeOffset Now,
    ImmutableArray<CopyStatus> Statuses
)
{
    /// <summary>Selects copies.</summary>
    /// <param name="context">What commands are made with.</param>
    /// <param name="values">The options.</param>
    /// <param name="reply">Says why nothing was selected.</param>
    /// <param name="posts">Files, slugs or addresses of posts; empty for all.</param>
    /// <param name="to">The name of a target; null for all.</param>
    /// <returns>The copies, or null and the exit code.</returns>
    public static (CopySelection? Selection, int ExitCode) Make(
        CommandContext context,
        SharedValues values,
        Reply reply,
        ImmutableArray<string> posts,
        string? to
    )
    {
        if (CopySite.Open(context, values, reply) is not { } copies)
            return (null, Commands.ExitCode.Refused);
        var target = to is null ? null : copies.Settings.Named(to);
        if (to is not null && target is null)
            return (null, copies.NoTarget(to));
        if (posts.FirstOrDefault(p => copies.Posts.Find(p) is null) is { } missing)
            return (null, copies.NoPost(missing));
        var wanted = posts.Select(p => copies.Posts.Find(p)!.Source).ToHashSet();
        var statuses = copies
            .Site.CopiesAt(copies.Opened.Request.Now)
            .Where(s =>
                (wanted.Count == 0 || wanted.Contains(s.Post.Source)) && (target is null || s.Target.Key == target.Key)
            );
        return (
            new CopySelection(copies.Opened, copies.Site, copies.Opened.Request.Now, [.. statuses]),
            Commands.ExitCode.Fine
        );
    }

    /// <summary>Since how many whole days a copy that is not there has been due, in days of the site's time zone;
    /// negative for one that is due in as many. Null for any other.</summary>
    public int? DaysSinceDue(CopyStatus status) =>
        status is { State: CopyState.Due or CopyState.Planned, DueFrom: { } due }
            ? (Local(Now).Date - Local(due).Date).Days
            : null;

    /// <summary>A moment in the site's time zone.</summary>
    public DateTimeOffset Local(DateTimeOffset moment) =>
        TimeZoneInfo.ConvertTime(moment, Site.Catalogue.Settings.TimeZone);
}
