using System.Collections.Immutable;
using Blog.Html.Tree;
using Blog.Import.Foreign;
using Blog.Import.Sources.Exports;
using Blog.Syndication;

namespace Blog.Import.Sources.Substack;

/// <summary>The text of a post: what its editor adds to HTML, whose facts are JSON in <c>data-attrs</c>.</summary>
/// <param name="place">The post.</param>
/// <param name="cards">Gets what links to other posts know.</param>
internal sealed class SubstackText(ExportPlace place, List<ForeignCard> cards)
{
    /// <summary>The text in the elements that others have.</summary>
    public ImmutableArray<HtmlNode> Convert(ImmutableArray<HtmlNode> tree) => tree.Replace(Change);

    private ImmutableArray<HtmlNode>? Change(HtmlElement element) =>
        element.Name == "a" && element.HasClass("image-link") ? Convert(element.Children)
        : element.HasClass("image-link-expand") ? []
        : IsWidget(element) ? Widget(element)
        : element.HasClass("latex-rendered") ? Formula(element)
        : element.HasClass("youtube-wrap") ? Embed(element, "https://www.youtube.com/watch?v=", "videoId")
        : element.HasClass("vimeo-wrap") ? Embed(element, "https://vimeo.com/", "videoId")
        : element.HasClass("embedded-post-wrap") || element.HasClass("embedded-post") ? Post(element)
        : element.HasClass("tweet") || element.HasClass("spotify-wrap") || element.HasClass("github-gist")
            ? Linked(element)
        : null;

    private static bool IsWidget(HtmlElement element) =>
        element.HasClass("subscription-widget-wrap")
        || element.HasClass("subscription-widget-wrap-editor")
        || element.HasClass("subscription-widget")
        || element.HasClass("button-wrapper")
        || element.HasClass("captioned-button-wrap")
        || element.HasClass("paywall-jump");

    // A button leads where its address says; those that ask to subscribe or share are of Substack alone.
    private ImmutableArray<HtmlNode> Widget(HtmlElement widget)
    {
        var link = widget.Descendants().FirstOrDefault(e => e.Name == "a" && e.Attribute("href") is { Length: > 0 });
        var address = link?.Attribute("href") ?? "";
        var isOfSubstack =
            !widget.HasClass("button-wrapper")
            || address.Contains("%%", StringComparison.Ordinal)
            || address.Contains("substack.com", StringComparison.Ordinal)
            || address.Contains("/subscribe", StringComparison.Ordinal)
            || address.Contains("action=share", StringComparison.Ordinal);
        if (link is not null && !isOfSubstack)
            return [new HtmlElement("p", link)];
        place.Remark(RemarkKind.Lost, "a button or form to subscribe or share", "left out");
        return [];
    }

    private static ImmutableArray<HtmlNode>? Formula(HtmlElement element) =>
        Fact(element, "persistentExpression") is { } tex ? [MarkdownOfHtml.Formula(tex, isBlock: true)] : null;

    private static ImmutableArray<HtmlNode>? Embed(HtmlElement element, string site, string fact) =>
        Fact(element, fact) is { } id ? [MarkdownOfHtml.LoneAddress(site + id)] : null;

    private ImmutableArray<HtmlNode>? Post(HtmlElement element)
    {
        if (Fact(element, "url") is not { } url)
            return null;
        cards.Add(
            new ForeignCard(url)
            {
                Title = Fact(element, "title"),
                Description = Fact(element, "truncated_body_text"),
                Site = Fact(element, "publication_name"),
            }
        );
        return [MarkdownOfHtml.LoneAddress(url)];
    }

    // The words of a post elsewhere stand in the facts, where no reader of other pages sees them.
    private static ImmutableArray<HtmlNode>? Linked(HtmlElement element)
    {
        if (Fact(element, "url") is not { } url)
            return null;
        var words = TreeEdits.Words(element) is null ? Fact(element, "full_text") : null;
        return words is null
            ? [MarkdownOfHtml.LoneAddress(url), .. element.Children]
            :
            [
                new HtmlElement("blockquote", new HtmlElement("p", new HtmlText(words))),
                MarkdownOfHtml.LoneAddress(url),
            ];
    }

    private static string? Fact(HtmlElement element, string name)
    {
        var with = element.Descendants().Prepend(element).FirstOrDefault(e => e.Attribute("data-attrs") is not null);
        if (with?.Attribute("data-attrs") is not { } json || JsonFacts.Parse(json) is not { } document)
            return null;
        using (document)
        {
            return document.RootElement.Text(name);
        }
    }
}
