using System.Collections.Immutable;
using Blog.Model;
using Blog.Model.CrossPosts;
using Blog.Preview.Client;
using Blog.Preview.Desk.Markup;
using Blog.Preview.Desk.Parts;
using Blog.Reading.Documents;
using Blog.Syndication.Renditions;
using Blog.Text;
using Blog.Workspace.CrossPosts;

namespace Blog.Preview.Desk.CrossPosts;

/// <summary><c>/_blog/crossposts/&lt;post&gt;/&lt;target&gt;</c>: the rendition of a post for another site, to look at
/// and to copy, with what is left to do by hand.</summary>
internal static class RenditionPage
{
    /// <summary>The address of the page for a post and a target.</summary>
    public static string AddressOf(DeskView view, SitePost post, TargetKey target)
    {
        // Documents may share a slug but never a file: only the first one goes by the slug.
        var isFirst = view.Catalogue.WithSlug(post.Slug.Value).First().Source == post.Source;
        var name = isFirst ? post.Slug.Value : post.Source.Value["content/".Length..];
        var encoded = string.Join('/', name.Split('/').Append(target.Value).Select(Uri.EscapeDataString));
        return $"/_blog/crossposts/{encoded}";
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

    /// <summary>Makes the whole page, as UTF-8.</summary>
    public static ReadOnlyMemory<byte> Of(DeskView view, SitePost post, CrossPostTarget target)
    {
        var (_, rendition, diagnostics) = RenditionMaker.Make(view.State.Site, post, target);
        var form = RecordForm.Of(view, post, target, AddressOf(view, post, target.Key));
        return DeskFrame.Of(
            view,
            "/_blog/crossposts",
            $"{post.Title} for {target.Name}",
            Html.Of(
                $"""
                <header class="outlook"><h1>{Html.Isolated(post.Title)}</h1>
                <p>As it goes to {Others(view, post, target)}.</p>
                {Warning(post)}{Lacking(view, diagnostics)}</header>
                <div class="desk">
                <div class="desk-main">
                {RenditionView.Of(view, rendition, target)}</div>
                <div class="desk-side">
                {RenditionFacts.Of(rendition)}{Checklist(rendition)}{form}{LossList.Of(view, rendition)}</div>
                </div>

                """
            ),
            new Html($"<script src=\"{ClientScript.CopyAddress}\" defer></script>\n")
        );
    }

    private static SitePost? PostCalled(DeskView view, string name) =>
        view.Catalogue.Find(new ContentPath("content/" + name)) ?? view.Catalogue.WithSlug(name).FirstOrDefault();

    private static Html Others(DeskView view, SitePost post, CrossPostTarget shown)
    {
        var others = view
            .Settings.CrossPosts.Targets.Where(t => t.Key != shown.Key)
            .Select(t => Html.Of($"""<a href="{AddressOf(view, post, t.Key)}">{t.Name}</a>"""));
        return Html.Of($"<b>{shown.Name}</b>; others are {Joined(others)}");
    }

    private static IEnumerable<Html> Joined(IEnumerable<Html> links) =>
        links.Select((link, i) => i == 0 ? link : Html.Of($", {link}"));

    private static Html? Warning(SitePost post) =>
        post.State == PublishingState.Published
            ? null
            : Html.Of(
                $"""
                <p class="form-mistake">The post is not published at home yet. A copy that comes first is the one
                that search engines take for the original.</p>
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

    private static Html? Checklist(Rendition rendition)
    {
        if (rendition.Checklist.IsEmpty)
            return null;
        var items = rendition.Checklist.Select(
            (item, i) =>
                Html.Of($"""<li><label><input type="checkbox" id="by-hand-{i}"> <span>{item}</span></label></li>""")
        );
        return Html.Of(
            $"""
            <section class="section" id="by-hand" aria-labelledby="by-hand-title">
            <h2 id="by-hand-title">To do by hand</h2>
            <ul class="checklist">{items}</ul></section>

            """
        );
    }
}
