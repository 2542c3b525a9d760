using System.Collections.Immutable;
using Blog.CrossPosts;
using Blog.Pipelines;
using Blog.Pipelines.CrossPosts;
using Blog.Text;

namespace Blog.Commands;

/// <summary>The copies that a command is about.</summary>
/// <param name="Site">The site.</param>
/// <param name="Now">The moment.</param>
/// <param name="Statuses">How things stand with each.</param>
internal sealed record CopySelection(Site Site, DateTimeOffset Now, ImmutableArray<CopyStatus> Statuses)
{
    /// <summary>Selects copies.</summary>
    /// <param name="context">What commands are made with.</param>
    /// <param name="values">The options.</param>
    /// <param name="reply">Says why nothing was selected.</param>
    /// <param name="posts">Files, slugs or addresses of posts; empty for all.</param>
    /// <param name="to">The name of a target; null for all.</param>
    /// <returns>The copies, or null and the exit code.</returns>
    public static (CopySelection? Selection, int ExitCode) Make(CommandContext context, SharedValues values, Reply reply, ImmutableArray<string> posts, string? to)
    {
        if (SiteOpener.Open(context, values with { Drafts = true, Future = true, Expired = true }, reply) is not { } opened)
            return (null, Commands.ExitCode.Refused);
        var site = opened.Make(context.Generator);
        var settings = site.Catalogue.Settings.CrossPosts;
        var target = to is null ? null : settings.Named(to);
        if (to is not null && target is null)
            return (null, reply.Fail(Commands.ExitCode.Refused, $"There is no target '{to}'.", NearestName.Find(to, settings.Targets.Select(t => t.Key.Value))));
        var finder = new PostFinder(site, opened.Folder, context.Surroundings.WorkingFolder);
        if (posts.FirstOrDefault(p => finder.Find(p) is null) is { } missing)
            return (null, reply.Fail(Commands.ExitCode.Mistakes, $"There is no post '{missing}'.", finder.Nearest(missing)));
        var wanted = posts.Select(p => finder.Find(p)!.Source).ToHashSet();
        var statuses = site.CopiesAt(opened.Request.Now).Where(s => (wanted.Count == 0 || wanted.Contains(s.Post.Source)) && (target is null || s.Target.Key == target.Key));
        return (new CopySelection(site, opened.Request.Now, [.. statuses]), Commands.ExitCode.Fine);
    }

    /// <summary>A moment in the site's time zone.</summary>
    public DateTimeOffset Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Site.Catalogue.Settings.TimeZone);
}
