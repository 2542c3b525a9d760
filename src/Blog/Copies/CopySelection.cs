using System.Collections.Immutable;
using Blog.Answers;
using Blog.Finding;
using Blog.Model.CrossPosts;
using Blog.Options;
using Blog.Pages;
using Blog.Reading.CrossPosts;
using Blog.Running;

namespace Blog.Copies;

/// <summary>The copies that a command is about.</summary>
/// <param name="Opened">The site's folder and files.</param>
/// <param name="Site">The site.</param>
/// <param name="Now">The moment at which the states hold.</param>
/// <param name="Statuses">The copies with their states, by post and target.</param>
internal sealed record CopySelection(
    OpenedSite Opened,
    Site Site,
    DateTimeOffset Now,
    ImmutableArray<CopyStatus> Statuses
)
{
    /// <summary>Selects copies by post and target.</summary>
    /// <param name="context">The machine and the generator.</param>
    /// <param name="values">The values of the shared options.</param>
    /// <param name="reply">Says why nothing was selected.</param>
    /// <param name="posts">Files, slugs or addresses of posts; empty for all.</param>
    /// <param name="to">The name of a target; null for all.</param>
    /// <returns>The copies; or null, and the exit code.</returns>
    public static (CopySelection? Selection, int ExitCode) Make(
        CommandContext context,
        SharedValues values,
        Reply reply,
        ImmutableArray<string> posts,
        string? to
    )
    {
        if (PostsAndTargets.Open(context, values, reply) is not { } copies)
            return (null, Answers.ExitCode.Refused);
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
            Answers.ExitCode.Fine
        );
    }

    /// <summary>For how many whole days a copy has been due, in the site's time zone; negative for one that becomes due
    /// later. Null for a copy that is neither due nor planned for a day.</summary>
    public int? DaysSinceDue(CopyStatus status) =>
        status is { State: CopyState.Due or CopyState.Planned, DueFrom: { } due }
            ? (Local(Now).Date - Local(due).Date).Days
            : null;

    /// <summary>A moment in the site's time zone.</summary>
    public DateTimeOffset Local(DateTimeOffset moment) =>
        TimeZoneInfo.ConvertTime(moment, Site.Catalogue.Settings.TimeZone);
}
