using System.Collections.Immutable;
using Blog.Answers;
using Blog.Copies;
using Blog.Finding;
using Blog.Model.CrossPosts;
using Blog.Options;
using Blog.Pages;
using Blog.Reading.Documents;
using Blog.Running;
using Blog.Syndication.Renditions;
using Blog.Workspace.CrossPosts;

namespace Blog.Commands.CrossPosts.Export;

/// <summary>Writes renditions of posts to the outbox.</summary>
/// <param name="context">The machine and the generator.</param>
/// <param name="values">The values of the shared options.</param>
internal sealed class ExportRun(CommandContext context, SharedValues values)
{
    private readonly Reply _reply = new(context.Surroundings, values);

    /// <returns>The exit code.</returns>
    public int Run(ExportWish wish)
    {
        if (PostsAndTargets.Open(context, values, _reply) is not { } copies)
            return ExitCode.Refused;
        var site = copies.Site;
        var (targets, unknown) = TargetsOf(wish, copies.Settings);
        if (unknown is not null)
            return copies.NoTarget(unknown);
        if (wish.Posts.FirstOrDefault(p => copies.Posts.Find(p) is null) is { } missing)
            return copies.NoPost(missing);
        ImmutableArray<SitePost> posts = wish.All
            ? [.. copies.Posts.All.Where(p => !p.CrossPosts.IsEmpty)]
            : [.. wish.Posts.Select(p => copies.Posts.Find(p)!).Distinct()];
        if (posts.IsEmpty)
            return _reply.Refuse(
                wish.All
                    ? "No post has or plans a copy: name copies with 'crossposts' in front matter."
                    : "Name a post by its file, slug or address, or all with --all."
            );
        if (posts.FirstOrDefault(p => targets.IsEmpty && p.CrossPosts.IsEmpty) is { } aimless)
            return _reply.Refuse($"{aimless.Source} plans no copy. Name a target with --to.");
        if (PostMistakes.Of(site, posts) is { IsEmpty: false } mistakes)
            return _reply.HoldBack(mistakes);
        var made = posts
            .SelectMany(post =>
                (targets.IsEmpty ? OwnTargets(site, post) : targets).Select(target =>
                    (Post: post, Target: target, Made: RenditionMaker.Make(site, post, target))
                )
            )
            .ToList();
        if (PostMistakes.Of([.. made.Select(m => m.Made)]) is { IsEmpty: false } lacking)
            return _reply.HoldBack(lacking);
        if (OutputOpener.Open(context, values, copies.Opened.Folder, _reply) is not var (_, held))
            return ExitCode.Refused;
        using var _ = held;
        var objections = made.Select(m =>
            RenditionFolder.Objection(copies.Opened.Folder, site, m.Post, m.Made.Rendition)
        );
        if (objections.FirstOrDefault(o => o is not null) is { } objection)
            return _reply.Refuse(objection);
        var written = made.Select(m => new Exported(
                m.Post,
                m.Target,
                m.Made.Rendition,
                RenditionFolder.Write(copies.Opened.Folder, site, m.Post, m.Made.Rendition)
            ))
            .ToList();
        return new ExportReport(context.Surroundings.Out, values, _reply).Print(written);
    }

    private static IEnumerable<CrossPostTarget> OwnTargets(Site site, SitePost post) =>
        post.CrossPosts.Select(c => site.Catalogue.Settings.CrossPosts.Find(c.To)).OfType<CrossPostTarget>().Distinct();

    private static (ImmutableArray<CrossPostTarget> Targets, string? Unknown) TargetsOf(
        ExportWish wish,
        CrossPostSettings settings
    ) =>
        wish.Targets.FirstOrDefault(t => settings.Named(t) is null) is { } unknown
            ? ([], unknown)
            : ([.. wish.Targets.Select(t => settings.Named(t)!).Distinct()], null);
}

/// <summary>A rendition that was written.</summary>
/// <param name="Post">The post.</param>
/// <param name="Target">The target.</param>
/// <param name="Rendition">The rendition.</param>
/// <param name="Folder">The folder that it was written to, as messages show it.</param>
internal sealed record Exported(SitePost Post, CrossPostTarget Target, Rendition Rendition, string Folder);
