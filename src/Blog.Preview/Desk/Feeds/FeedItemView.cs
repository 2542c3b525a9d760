using Blog.Preview.Desk.Feeds.Reading;
using Blog.Preview.Desk.Markup;
using Blog.Preview.Desk.Parts;

namespace Blog.Preview.Desk.Feeds;

/// <summary>An item of a feed as a feed reader would show it.</summary>
internal static class FeedItemView
{
    // A frame does not grow with its text: below this many characters of HTML it is a low one.
    private const int Short = 700;

    /// <summary>The item. Its text is in a frame, which is open for the first item.</summary>
    public static Html Of(DeskView view, ReadItem item, int index)
    {
        var tags = item.Categories.Select(c => Html.Of($"""<span class="tag">{Html.Isolated(c)}</span>"""));
        return Html.Of(
            $"""
            <article class="item" id="item-{index}" aria-labelledby="item-{index}-title">
            {Picture(view, item)}<h2 id="item-{index}-title">{Title(view, item)}</h2>
            <p class="document-facts">{When(view, item)}{Names(item.Authors)}{tags}</p>
            <p class="summary">{item.Summary}</p>
            {Text(view, item, index)}</article>

            """
        );
    }

    private static Html Title(DeskView view, ReadItem item) =>
        LocalFeed.Address(item.Link, view.Settings.BaseUrl) is { } address
            ? Html.Of($"""<a class="title" href="{address}">{Html.Isolated(item.Title)}</a>""")
            : Html.Isolated(item.Title);

    private static Html When(DeskView view, ReadItem item) =>
        item.Published is { } date
            ? Html.Of($"<span>{Words.Moment(view.Local(date))}</span>")
            : Html.Of($"<span>{item.Date}</span>");

    private static Html? Names(IEnumerable<string> authors) =>
        string.Join(", ", authors) is { Length: > 0 } names ? Html.Of($"<span>{Html.Isolated(names)}</span>") : null;

    private static Html? Picture(DeskView view, ReadItem item) =>
        LocalFeed.OwnAddress(item.Image, view.Settings.BaseUrl) is { } address
            ? Html.Of($"""<img class="item-picture" src="{address}" alt="" loading="lazy">""")
            : null;

    // The frame may run no script, by its sandbox, and load nothing of other sites, by its policy.
    private static Html? Text(DeskView view, ReadItem item, int index)
    {
        if (item.Html.Length == 0)
            return null;
        Html? open = index == 0 ? new Html(" open") : null;
        var size = Words.Number(item.Html.Length / 1024 + 1);
        var height = item.Html.Length < Short ? " is-short" : "";
        var framed = Html.Exactly(LocalFeed.Document(item.Html, view.Settings.BaseUrl));
        return Html.Of(
            $"""
            <details id="item-{index}-text"{open}><summary>The text, {size} kB</summary>
            <iframe class="text{height}" title="Text of {item.Title}" loading="lazy" sandbox="allow-same-origin"
            srcdoc="{framed}"></iframe></details>

            """
        );
    }
}
