using System.Collections.Immutable;
using Blog.Html.Tree;
using Blog.Import.Foreign;
using Blog.Import.Sources.Exports;

namespace Blog.Import.Sources.Substack;

/// <summary>The text of a post: what its editor adds to HTML, whose facts are JSON in <c>data-attrs</c>.</summary>
/// <param name="place">The post.</param>
/// <param name="cards">Gets what links to other posts know.</param>
internal sealed class SubstackText(ExportPlace place, List<ForeignCard> cards)
{
    private readonly SubstackEmbeds _embeds = new(place, cards);

    /// <summary>Whether a part of the text is for those who pay, whatever the table says: the editor's mark stands
    /// above it.</summary>
    public static bool HasPaywall(ImmutableArray<HtmlNode> tree) =>
        tree.First(e => e.HasClass("paywall-jump") || e.HasClass("paywall") || IsPaywall(e)) is not null;

    /// <summary>The text in the elements that others have.</summary>
    public ImmutableArray<HtmlNode> Convert(ImmutableArray<HtmlNode> tree) => tree.Replace(Change);

    private ImmutableArray<HtmlNode>? Change(HtmlElement element) =>
        element.Name == "a" && element.HasClass("image-link") ? Convert(element.Children)
        : element.HasClass("image-link-expand") ? []
        : IsWidget(element) ? Widget(element)
        : element.HasClass("pullquote") ? [new HtmlElement("blockquote", Convert(element.Children))]
        : _embeds.Read(element);

    private static bool IsWidget(HtmlElement element) =>
        element.HasClass("subscription-widget-wrap")
        || element.HasClass("subscription-widget-wrap-editor")
        || element.HasClass("subscription-widget")
        || element.HasClass("button-wrapper")
        || element.HasClass("captioned-button-wrap")
        || element.HasClass("paywall-jump");

    private static bool IsPaywall(HtmlElement element) => element.Attribute("data-component-name") == "PaywallToDOM";

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
        if (widget.HasClass("paywall-jump"))
            place.Remark(RemarkKind.Lost, "the mark above what is for those who pay", "left out");
        else
            place.Remark(RemarkKind.Lost, "a button or form to subscribe or share", "left out");
        return [];
    }
}
