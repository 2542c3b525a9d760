using Blog.Model;
using Blog.Pages;
using Blog.Text;

namespace Blog.Commands;

/// <summary>A site as commands about copies see it: held back posts are among its posts.</summary>
/// <param name="opened">Its files.</param>
/// <param name="site">Its map.</param>
/// <param name="posts">Finds its posts.</param>
/// <param name="reply">Says what it does not have.</param>
internal sealed class CopySite(OpenedSite opened, Site site, PostFinder posts, Reply reply)
{
    /// <summary>Its files.</summary>
    public OpenedSite Opened { get; } = opened;

    /// <summary>Its map.</summary>
    public Site Site { get; } = site;

    /// <summary>Finds its posts.</summary>
    public PostFinder Posts { get; } = posts;

    /// <summary>What its settings say of copies.</summary>
    public CrossPostSettings Settings => Site.Catalogue.Settings.CrossPosts;

    /// <summary>Opens the site; null when there is none, which is then said.</summary>
    public static CopySite? Open(CommandContext context, SharedValues values, Reply reply)
    {
        if (
            SiteOpener.Open(context, values with { Drafts = true, Future = true, Expired = true }, reply)
            is not { } opened
        )
            return null;
        var site = opened.Make(context.Generator);
        return new CopySite(
            opened,
            site,
            new PostFinder(site, opened.Folder, context.Surroundings.WorkingFolder),
            reply
        );
    }

    /// <summary>Says that there is no such target.</summary>
    /// <returns>The exit code.</returns>
    public int NoTarget(string name) =>
        reply.Fail(
            ExitCode.Refused,
            $"There is no target '{name}'.",
            NearestName.Find(name, Settings.Targets.Select(t => t.Key.Value))
        );

    /// <summary>Says that there is no such post.</summary>
    /// <returns>The exit code.</returns>
    public int NoPost(string asked) =>
        reply.Fail(ExitCode.Mistakes, $"There is no post '{asked}'.", Posts.Nearest(asked));
}
