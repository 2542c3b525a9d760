using Blog.Model;
using Blog.Preview.Desk.Feeds.Reading;
using Blog.Preview.Desk.Markup;
using Blog.Preview.Desk.Outputs;
using Blog.Preview.Desk.Parts;
using Blog.Text;

namespace Blog.Preview.Desk.Feeds;

/// <summary><c>/_blog/feeds/feed.xml</c>: a feed as a feed reader would show it, made from its bytes alone.</summary>
internal static class FeedPage
{
    /// <summary>The page; null when the site has no such feed.</summary>
    /// <param name="view">What it is made from.</param>
    /// <param name="path">The feed's path on the site.</param>
    public static ReadOnlyMemory<byte>? Of(DeskView view, string path)
    {
        if (
            !OutputKind.IsFeed(path)
            || path.EndsWith(".opml", StringComparison.Ordinal)
            || !view.State.Site.Outputs.TryGetValue(new SitePath(path), out var output)
        )
            return null;
        var content = output.Content();
        var feed = FeedReader.Read(content.Bytes, path.EndsWith(".json", StringComparison.Ordinal));
        var problems = content.Diagnostics.Select(d => d.ToString()).Concat(FeedCheck.Of(feed)).ToList();
        var title = feed.Title.Length > 0 ? feed.Title : path;
        var address = view.Settings.BaseUrl.Relative(output.Path.ToPermalink());
        var count = Words.Counted(feed.Items.Length, "item");
        var size = Words.Number((content.Bytes.Length + 1023) / 1024);
        return DeskFrame.Of(
            view,
            "/_blog/feeds",
            title,
            Html.Of(
                $"""
                <header class="outlook"><h1>{Html.Isolated(title)}</h1>
                <p>{feed.Description}</p>
                <p class="document-facts"><span><a href="{address}">{path}</a></span><span>{count}</span><span>{size}
                kB</span><span><a href="/_blog/feeds">all feeds</a></span></p></header>
                {Verdict(problems)}{HeldBack(view, feed)}<div class="reader" id="reader">
                {feed.Items.Select((item, i) => FeedItemView.Of(view, item, i))}</div>

                """
            )
        );
    }

    private static Html? HeldBack(DeskView view, ReadFeed feed) =>
        feed.Items.Any(i => IsHeldBack(view, i))
            ? Html.Of(
                $"""
                <p class="quiet">Drafts and scheduled posts are among the items as long as the preview shows them.
                No build sends them out.</p>
                """
            )
            : null;

    private static bool IsHeldBack(DeskView view, ReadItem item) =>
        view.Settings.BaseUrl.PermalinkOf(item.Link) is { } permalink
        && view.Catalogue.Find(permalink) is { } post
        && post.State != PublishingState.Published;

    private static Html Verdict(List<string> problems)
    {
        if (problems.Count == 0)
            return Html.Of($"""<p class="quiet" id="feed-verdict">It is as readers want it.</p>""");
        var items = problems.Select(p =>
            Html.Of($"""<li class="mistake is-error"><p class="mistake-message">{p}</p></li>""")
        );
        return Html.Of(
            $"""
            <section class="section" id="feed-verdict" aria-labelledby="feed-verdict-title">
            <h2 id="feed-verdict-title">What is wrong with it</h2>
            <ul class="mistakes">{items}</ul></section>
            """
        );
    }
}
