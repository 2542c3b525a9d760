using System.Collections.Immutable;
using Blog.Html.Tree;
using Blog.Import.Foreign;
using Blog.Import.Sources.Exports;

namespace Blog.Import.Sources.Ghost;

/// <summary>The cards of Ghost's editor as they stand in its HTML: classes that start with <c>kg-</c>.</summary>
/// <param name="cards">Gets what bookmarks know.</param>
internal sealed class GhostHtml(List<ForeignCard> cards)
{
    /// <summary>The tree with such cards in elements of their own.</summary>
    public ImmutableArray<HtmlNode> Convert(ImmutableArray<HtmlNode> tree) => tree.Replace(Change);

    private ImmutableArray<HtmlNode>? Change(HtmlElement element) =>
        element.HasClass("kg-bookmark-card") ? Bookmark(element)
        : element.HasClass("kg-callout-card") ? Callout(element)
        : element.HasClass("kg-toggle-card") ? Toggle(element)
        : element.HasClass("kg-audio-player") || element.HasClass("kg-video-player-container") ? []
        : element.HasClass("kg-video-overlay") || element.HasClass("kg-toggle-card-icon") ? []
        : null;

    private ImmutableArray<HtmlNode>? Bookmark(HtmlElement card)
    {
        var target = card.Descendants().FirstOrDefault(e => e.Name == "a" && e.Attribute("href") is { Length: > 0 });
        if (target?.Attribute("href") is not { } url)
            return null;
        var about = new ForeignCard(url)
        {
            Title = TreeEdits.Words(card.Find("kg-bookmark-title")),
            Description = TreeEdits.Words(card.Find("kg-bookmark-description")),
            Author = TreeEdits.Words(card.Find("kg-bookmark-author")),
            Site = TreeEdits.Words(card.Find("kg-bookmark-publisher")),
        };
        var link = GhostAddress.Bookmark(about, cards);
        var caption = card.Descendants().FirstOrDefault(e => e.Name == "figcaption");
        return caption is null ? [link] : [link, new HtmlElement("p", new HtmlElement("em", caption.Children))];
    }

    private ImmutableArray<HtmlNode> Callout(HtmlElement card)
    {
        var (sign, text) = (card.Find("kg-callout-emoji"), card.Find("kg-callout-text"));
        return text is null ? Convert(card.Children) : [Quote(TreeEdits.Words(sign), Convert(text.Children))];
    }

    private ImmutableArray<HtmlNode> Toggle(HtmlElement card)
    {
        var (heading, content) = (card.Find("kg-toggle-heading"), card.Find("kg-toggle-content"));
        return heading is null || content is null
            ? Convert(card.Children)
            : [Fold(TreeEdits.Words(heading), Convert(content.Children))];
    }

    /// <summary>A box as a quote that starts with its sign.</summary>
    public static HtmlElement Quote(string? sign, ImmutableArray<HtmlNode> text) =>
        new(
            "blockquote",
            sign is null ? text
                : text is [HtmlElement { Name: "p" } first, .. var rest]
                    ? [first with { Children = first.Children.Insert(0, new HtmlText(sign + " ")) }, .. rest]
                : text.Insert(0, new HtmlText(sign + " "))
        );

    /// <summary>A part that unfolds.</summary>
    public static HtmlElement Fold(string? heading, ImmutableArray<HtmlNode> content) =>
        new("details", content.Insert(0, new HtmlElement("summary", new HtmlText(heading ?? ""))));
}
