using System.Collections.Immutable;
using System.Text.Json;
using Blog.Html.Tree;
using Blog.Import.Foreign;
using Blog.Import.Sources.Exports;
using Blog.Syndication;

namespace Blog.Import.Sources.Ghost;

/// <summary>The cards of Ghost's editors as they are kept: mobiledoc and lexical name their facts alike.</summary>
/// <param name="place">The post.</param>
/// <param name="cards">Gets what bookmarks know.</param>
/// <param name="keepsMail">Whether cards that only mails showed stay: in a draft.</param>
internal sealed class GhostCards(ExportPlace place, List<ForeignCard> cards, bool keepsMail)
{
    private static readonly HtmlText Space = new(" ");

    /// <summary>The blocks of a card.</summary>
    /// <param name="name">Its kind, as either editor has it.</param>
    /// <param name="card">Its facts.</param>
    public ImmutableArray<HtmlNode> Read(string name, JsonElement card) =>
        name switch
        {
            "markdown" or "card-markdown" => Markdown(card.Text("markdown") ?? ""),
            "html" => Html(card.Text("html")),
            "hr" or "horizontalrule" => [new HtmlElement("hr")],
            "image" => [WithCaption([Image(card)], card)],
            "gallery" =>
            [
                WithCaption([.. card.Items("images").SelectMany(i => new HtmlNode[] { Image(i), Space })], card),
            ],
            "code" or "codeblock" => [Code(card)],
            "bookmark" => Bookmark(card),
            "embed" => Embed(card),
            "callout" => [GhostHtml.Quote(card.Text("calloutEmoji"), Html(card.Text("calloutText")))],
            "toggle" => [GhostHtml.Fold(TreeEdits.Words([.. Html(card.Text("heading"))]), Html(card.Text("content")))],
            "button" => Link(card.Text("buttonUrl"), card.Text("buttonText")),
            "file" =>
            [
                .. Link(card.Text("src"), card.Text("fileTitle") ?? card.Text("fileName")),
                .. Words(card.Text("fileCaption")),
            ],
            "audio" => [Media("audio", card), .. Words(card.Text("title"))],
            "video" => [WithCaption([Media("video", card)], card)],
            "header" =>
            [
                .. Words(card.Text("header"), "h2"),
                .. Words(card.Text("subheader")),
                .. Button(card, "buttonEnabled", "buttonUrl", "buttonText"),
            ],
            "product" => Product(card),
            "paywall" => [],
            _ when GhostGates.IsOfMail(name) && !keepsMail => [],
            _ => Unknown(name, card),
        };

    /// <summary>A text that its author wrote in Markdown, HTML included: it stays as it is.</summary>
    public ImmutableArray<HtmlNode> Markdown(string text)
    {
        if (text.Contains("<script", StringComparison.OrdinalIgnoreCase))
            place.Remark(RemarkKind.Decided, "a script in a card of Markdown", "left as it is");
        return [MarkdownOfHtml.Written(text)];
    }

    private ImmutableArray<HtmlNode> Product(JsonElement card) =>
        [
            .. card.Text("productImageSrc") is { } source
                ? [new HtmlElement("img").With("src", source).With("alt", "")]
                : Array.Empty<HtmlNode>(),
            .. Words(card.Text("productTitle"), "h4"),
            .. Html(card.Text("productDescription")),
            .. Button(card, "productButtonEnabled", "productUrl", "productButton"),
        ];

    // A button keeps its words when it is switched off, and nobody saw them.
    private static ImmutableArray<HtmlNode> Button(JsonElement card, string isOn, string address, string words) =>
        card.Text(isOn) == "false" ? [] : Link(card.Text(address), card.Text(words));

    // Forms to subscribe have no text. Any other card may have HTML.
    private ImmutableArray<HtmlNode> Unknown(string name, JsonElement card)
    {
        var html = name is "signup" ? [] : Html(card.Text("html") ?? card.Text("textValue"));
        place.Remark(RemarkKind.Lost, $"the card '{name}'", html.IsEmpty ? "left out" : "its HTML");
        return html;
    }

    private ImmutableArray<HtmlNode> Html(string? html) =>
        html is null ? [] : new GhostHtml(cards).Convert(place.Read(html));

    private HtmlElement WithCaption(ImmutableArray<HtmlNode> content, JsonElement card) =>
        card.Text("caption") is { } caption
            ? new HtmlElement("figure", content.Add(new HtmlElement("figcaption", Html(caption))))
            : new HtmlElement("figure", content);

    private static HtmlElement Image(JsonElement card)
    {
        var image = new HtmlElement("img").With("src", card.Text("src") ?? "").With("alt", card.Text("alt") ?? "");
        if (card.Text("width") is { } width)
            image = image.With("width", width);
        return card.Text("href") is { } address ? new HtmlElement("a", image).With("href", address) : image;
    }

    private HtmlElement Code(JsonElement card)
    {
        var code = new HtmlElement("code", new HtmlText(card.Text("code") ?? ""));
        if (card.Text("language") is { } language)
            code = code.With("class", "language-" + language);
        return WithCaption([new HtmlElement("pre", code)], card);
    }

    private ImmutableArray<HtmlNode> Bookmark(JsonElement card)
    {
        var facts = card.Get("metadata");
        if ((card.Text("url") ?? facts.Text("url")) is not { } url)
            return [];
        var about = new ForeignCard(url)
        {
            Title = facts.Text("title"),
            Description = facts.Text("description"),
            Author = facts.Text("author"),
            Site = facts.Text("publisher"),
        };
        return [GhostAddress.Bookmark(about, cards), .. Caption(card)];
    }

    // What is embedded is its address where that is known, or else the HTML that was made of it.
    private ImmutableArray<HtmlNode> Embed(JsonElement card) =>
        card.Text("url") is { } url
            ? [GhostAddress.Bookmark(new ForeignCard(url), cards), .. Caption(card)]
            : [.. Html(card.Text("html")), .. Caption(card)];

    private HtmlNode[] Caption(JsonElement card) =>
        card.Text("caption") is { } caption ? [new HtmlElement("p", new HtmlElement("em", Html(caption)))] : [];

    private static HtmlElement Media(string name, JsonElement card) =>
        new HtmlElement(name).With("src", card.Text("src") ?? "");

    private static ImmutableArray<HtmlNode> Link(string? address, string? words) =>
        (address, words) switch
        {
            (null, null) => [],
            (null, _) => [new HtmlElement("p", new HtmlText(words))],
            _ => [new HtmlElement("p", new HtmlElement("a", new HtmlText(words ?? address)).With("href", address))],
        };

    private IEnumerable<HtmlNode> Words(string? html, string name = "p") =>
        html is null ? [] : [new HtmlElement(name, Html(html))];
}
