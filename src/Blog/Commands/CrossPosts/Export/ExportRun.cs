using System.Collections.Immutable;
using Blog.CrossPosts;
using Blog.Model;
using Blog.Pipelines;
using Blog.Pipelines.Documents;
using Blog.Text;

namespace Blog.Commands.CrossPosts.Export;

/// <summary>Writes renditions of posts.</summary>
/// <param name="context">What commands are made with.</param>
/// <param name="values">The options.</param>
internal sealed class ExportRun(CommandContext context, SharedValues values)
{
    private readonly Reply _reply = new(context.Surroundings, values);

    /// <summary>Carries the command out.</summary>
    /// <returns>The exit code.</returns>
    public int Run(ExportWish wish)
    {
        if (SiteOpener.Open(context, values with { Drafts = true, Future = true, Expired = true }, _reply) is not { } opened)
            return ExitCode.Refused;
        var site = opened.Make(context.Generator);
        var (targets, unknown) = TargetsOf(wish, site.Catalogue.Settings.CrossPosts);
        if (unknown is not null)
            return _reply.Fail(ExitCode.Refused, $"There is no target '{unknown}'.", NearestName.Find(unknown, site.Catalogue.Settings.CrossPosts.Targets.Select(t => t.Key.Value)));
        var finder = new PostFinder(site, opened.Folder, context.Surroundings.WorkingFolder);
        if (wish.Posts.FirstOrDefault(p => finder.Find(p) is null) is { } missing)
            return _reply.Fail(ExitCode.Mistakes, $"There is no post '{missing}'.", finder.Nearest(missing));
        ImmutableArray<SitePost> posts = wish.All ? [.. finder.All.Where(p => !p.Post.CrossPosts.IsEmpty)] : [.. wish.Posts.Select(p => finder.Find(p)!).Distinct()];
        if (posts.IsEmpty)
            return _reply.Refuse(wish.All ? "No post plans or has a copy: name some with 'crossposts' in their front matter." : "Name a post by its file, slug or address, or all with --all.");
        if (posts.FirstOrDefault(p => targets.IsEmpty && p.Post.CrossPosts.IsEmpty) is { } aimless)
            return _reply.Refuse($"{aimless.Source} plans no copy. Say with --to where it is to go.");
        if (PostMistakes.Of(site, posts) is { IsEmpty: false } mistakes)
            return PostMistakes.Tell(_reply, values, mistakes);
        return Write(site, posts, targets, opened);
    }

    private int Write(Site site, ImmutableArray<SitePost> posts, ImmutableArray<CrossPostTarget> targets, OpenedSite opened)
    {
        if (OutputOpener.Open(context, values, opened.Folder, _reply) is not var (folder, held))
            return ExitCode.Refused;
        using var _ = held;
        var written = posts.SelectMany(post => (targets.IsEmpty ? OwnTargets(site, post) : targets).Select(target =>
        {
            var rendition = RenditionMaker.Make(site, post, target);
            return new Exported(post, target, rendition, RenditionFolder.Write(folder, post, rendition));
        })).ToList();
        return new ExportReport(context.Surroundings.Out, values, _reply).Print(written);
    }

    private static IEnumerable<CrossPostTarget> OwnTargets(Site site, SitePost post) =>
        post.Post.CrossPosts.Select(c => site.Catalogue.Settings.CrossPosts.Find(c.To)).OfType<CrossPostTarget>().Distinct();

    private static (ImmutableArray<CrossPostTarget> Targets, string? Unknown) TargetsOf(ExportWish wish, CrossPostSettings settings) =>
        wish.Targets.FirstOrDefault(t => settings.Named(t) is null) is { } unknown
            ? ([], unknown)
            : ([.. wish.Targets.Select(t => settings.Named(t)!).Distinct()], null);
}
