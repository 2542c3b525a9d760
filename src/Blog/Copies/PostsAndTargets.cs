using Blog.Answers;
using Blog.Finding;
using Blog.Model.CrossPosts;
using Blog.Options;
using Blog.Pages;
using Blog.Running;
using Blog.Text.Names;

namespace Blog.Copies;

/// <summary>What a command about copies may name: a site's posts, held back ones too, and its targets.</summary>
/// <param name="opened">The site's folder and files.</param>
/// <param name="site">The site.</param>
/// <param name="posts">Finds posts.</param>
/// <param name="reply">Says that a name is unknown.</param>
internal sealed class PostsAndTargets(OpenedSite opened, Site site, PostFinder posts, Reply reply)
{
    /// <summary>The site's folder and files.</summary>
    public OpenedSite Opened { get; } = opened;

    /// <summary>The site, with drafts, future and expired posts.</summary>
    public Site Site { get; } = site;

    /// <summary>Finds posts.</summary>
    public PostFinder Posts { get; } = posts;

    /// <summary>The settings for copies; they have the targets.</summary>
    public CrossPostSettings Settings => Site.Catalogue.Settings.CrossPosts;

    /// <summary>Opens and maps the site; null, after saying why, when that cannot be done.</summary>
    public static PostsAndTargets? Open(CommandContext context, SharedValues values, Reply reply)
    {
        if (SiteOpener.Open(context, values.WithHeldBack, reply) is not { } opened)
            return null;
        var site = opened.Make(context.Generator);
        return new PostsAndTargets(
            opened,
            site,
            new PostFinder(site, opened.Folder, context.Surroundings.WorkingFolder),
            reply
        );
    }

    /// <summary>Says that the site has no such target.</summary>
    /// <returns>The exit code.</returns>
    public int NoTarget(string name) =>
        reply.Fail(
            ExitCode.Refused,
            $"There is no target '{name}'.",
            NearestName.Find(name, Settings.Targets.Select(t => t.Key.Value))
        );

    /// <summary>Says that the site has no such post.</summary>
    /// <returns>The exit code.</returns>
    public int NoPost(string asked) =>
        reply.Fail(ExitCode.Mistakes, $"There is no post '{asked}'.", Posts.Nearest(asked));
}
