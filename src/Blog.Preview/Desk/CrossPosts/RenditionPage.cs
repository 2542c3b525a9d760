using System.Collections.Immutable;
using Blog.Model;
using Blog.Pipelines.Documents;
using Blog.Preview.Client;
using Blog.Preview.Desk.Markup;
using Blog.Preview.Desk.Parts;
using Blog.Syndication.Renditions;
using Blog.Text;
using Blog.Workspace.CrossPosts;

namespace Blog.Preview.Desk.CrossPosts;

/// <summary><c>/_blog/crossposts/&lt;post&gt;/&lt;target&gt;</c>: a post as it goes to another site, to look at and to
/// copy, with what is left to do by hand.</summary>
internal static class RenditionPage
{
    /// <summary>Where the rendition of a post is shown.</summary>
    public static string AddressOf(DeskView view, SitePost post, TargetKey target)
    {
        // Two documents may have one slug, and no two one file: the slug is the first one's.
        var isFirst = view.Catalogue.WithSlug(post.Post.Slug.Value).First().Source == post.Source;
        var name = isFirst ? post.Post.Slug.Value : post.Source.Value["content/".Length..];
        return $"/_blog/crossposts/{string.Join('/', name.Split('/').Select(Uri.EscapeDataString))}/{Uri.EscapeDataString(target.Value)}";
    }

    /// <summary>The post and the target that a path names; null when there is no such post or target.</summary>
    /// <param name="view">What is shown.</param>
    /// <param name="path">The slug of a post, or its path below <c>content/</c>, and the key of a target, with a slash
    /// between them.</param>
    public static (SitePost Post, CrossPostTarget Target)? Find(DeskView view, string path) =>
        path.LastIndexOf('/') is > 0 and var at
        && PostCalled(view, path[..at]) is { } post
        && view.Settings.CrossPosts.Find(new TargetKey(path[(at + 1)..])) is { } target
            ? (post, target)
            : null;

    /// <summary>The page.</summary>
    public static ReadOnlyMemory<byte> Of(DeskView view, SitePost post, CrossPostTarget target)
    {
        var (_, rendition, diagnostics) = RenditionMaker.Make(view.State.Site, post, target);
        return DeskFrame.Of(
            view,
            "/_blog/crossposts",
            $"{post.Post.Title} for {target.Name}",
            Html.Of(
                $"""
                <header class="outlook"><h1>{Html.Isolated(post.Post.Title)}</h1>
                <p>As it goes to {Others(view, post, target)}.</p>
                {Warning(post)}{Lacking(view, diagnostics)}</header>
                <div class="desk">
                <div class="desk-main">
                {RenditionView.Of(view, rendition, target)}</div>
                <div class="desk-side">
                {RenditionFacts.Of(rendition)}{Checklist(rendition)}{RecordForm.Of(
                    view,
                    post,
                    target,
                    AddressOf(view, post, target.Key)
                )}{LossList.Of(view, rendition)}</div>
                </div>

                """
            ),
            new Html($"<script src=\"{ClientScript.CopyAddress}\" defer></script>\n")
        );
    }

    private static SitePost? PostCalled(DeskView view, string name) =>
        view.Catalogue.Find(new ContentPath("content/" + name)) ?? view.Catalogue.WithSlug(name).FirstOrDefault();

    private static Html Others(DeskView view, SitePost post, CrossPostTarget shown) =>
        Html.Of(
            $"""
            <b>{shown.Name}</b>; others are {Joined(
                view.Settings.CrossPosts.Targets.Where(t => t.Key != shown.Key).Select(t =>
                    Html.Of($"""<a href="{AddressOf(view, post, t.Key)}">{t.Name}</a>""")
                )
            )}
            """
        );

    private static IEnumerable<Html> Joined(IEnumerable<Html> links) =>
        links.Select((link, i) => i == 0 ? link : Html.Of($", {link}"));

    private static Html? Warning(SitePost post) =>
        post.State == PublishingState.Published
            ? null
            : Html.Of(
                $"""
                <p class="form-mistake">The post is not published at home yet. A copy that comes first is the one that search engines take for the original.</p>
                """
            );

    private static Html? Lacking(DeskView view, ImmutableArray<Diagnostic> diagnostics) =>
        diagnostics.IsEmpty
            ? null
            : Html.Of(
                $"""
                <p class="form-mistake">The theme's part of this copy is not whole.</p>
                {DiagnosticList.Of(view, diagnostics)}
                """
            );

    private static Html? Checklist(Rendition rendition) =>
        rendition.Checklist.IsEmpty
            ? null
            : Html.Of(
                $"""
                <section class="section" id="by-hand" aria-labelledby="by-hand-title"><h2 id="by-hand-title">To do by hand</h2>
                <ul class="checklist">{rendition.Checklist.Select(
                    (item, i) =>
                        Html.Of(
                            $"""<li><label><input type="checkbox" id="by-hand-{i}"> <span>{item}</span></label></li>"""
                        )
                )}</ul></section>

                """
            );
}
