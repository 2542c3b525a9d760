using System.Collections.Immutable;
using System.Text.Json;
using Blog.Html.Tree;
using Blog.Import.Foreign;
using Blog.Import.Sources.Exports;
using Blog.Syndication;

namespace Blog.Import.Sources.Substack;

/// <summary>What the editor embeds. Such an element is mostly empty, and its facts are JSON in
/// <c>data-attrs</c>.</summary>
/// <param name="place">The post.</param>
/// <param name="cards">Gets what links to other posts know.</param>
internal sealed class SubstackEmbeds(ExportPlace place, List<ForeignCard> cards)
{
    private static readonly HtmlText Space = new(" ");

    // The addresses that an embed may have, the one for readers first.
    private static readonly ImmutableArray<string> Addresses = ["canonical_url", "url", "href", "link", "src"];

    // An element with one of these shows something without its facts.
    private static readonly ImmutableArray<string> Shown = ["img", "video", "audio", "table", "svg", "hr", "picture"];

    /// <summary>What stands for an embed: pictures, a quote, an address alone. What has none of these is left out, with
    /// a remark.</summary>
    /// <returns>Null where the element embeds nothing.</returns>
    public ImmutableArray<HtmlNode>? Read(HtmlElement element)
    {
        if (element.Attribute("data-attrs") is not { } json)
            return IsEmbed(element) ? Linked(element, default) : null;
        using var document = JsonFacts.Parse(json);
        return Read(element, document?.RootElement ?? default);
    }

    private ImmutableArray<HtmlNode>? Read(HtmlElement element, JsonElement facts)
    {
        if (element.HasClass("latex-rendered"))
            return facts.Text("persistentExpression") is { } tex ? [MarkdownOfHtml.Formula(tex, isBlock: true)] : null;
        if (element.HasClass("image-gallery-embed"))
            return Gallery(facts.Get("gallery")) ?? Told(element);
        if (element.HasClass("mention-wrap") || element.HasClass("cashtag-wrap"))
            return Name(element, facts);
        if (IsPost(element))
            return Post(facts) ?? Linked(element, facts);
        return IsEmbed(element) || IsEmpty(element) ? Linked(element, facts) : null;
    }

    private static bool IsPost(HtmlElement element) =>
        element.HasClass("embedded-post-wrap")
        || element.HasClass("embedded-post")
        || element.HasClass("digest-post-embed");

    private static bool IsEmbed(HtmlElement element) =>
        element.Name is "div" or "iframe"
        && (
            element.HasClass("tweet")
            || element.HasClass("instagram")
            || element.HasClass("github-gist")
            || element.HasClass("youtube-wrap")
            || element.HasClass("vimeo-wrap")
            || element.HasClass("spotify-wrap")
            || element.HasClass("bluesky-wrap")
            || element.HasClass("native-video-embed")
            || element.HasClass("native-audio-embed")
            || element.HasClass("poll-embed")
        );

    private static bool IsEmpty(HtmlElement element) =>
        element.Name is "div" or "iframe"
        && TreeEdits.Words(element) is null
        && !element.Descendants().Any(e => Shown.Contains(e.Name));

    private static ImmutableArray<HtmlNode>? Gallery(JsonElement gallery)
    {
        ImmutableArray<HtmlNode> pictures =
        [
            .. gallery
                .Items("images")
                .Where(i => i.Text("src") is not null)
                .SelectMany(i => new HtmlNode[] { Picture(i, gallery.Text("alt")), Space }),
        ];
        return pictures.IsEmpty ? null
            : gallery.Text("caption") is { } caption
                ? [Figure(pictures.Add(new HtmlElement("figcaption", new HtmlText(caption))))]
            : [Figure(pictures)];
    }

    private static HtmlElement Figure(ImmutableArray<HtmlNode> content) => new("figure", content);

    private static HtmlElement Picture(JsonElement image, string? alt) =>
        new HtmlElement("img").With("src", image.Text("src")!).With("alt", image.Text("alt") ?? alt ?? "");

    private static ImmutableArray<HtmlNode>? Name(HtmlElement element, JsonElement facts) =>
        TreeEdits.Words(element) is null && (facts.Text("name") ?? facts.Text("symbol")) is { } name
            ? [new HtmlText(name)]
            : null;

    private ImmutableArray<HtmlNode>? Post(JsonElement facts)
    {
        if ((facts.Text("canonical_url") ?? facts.Text("url")) is not { } url || ExportNames.HostOf(url).Length == 0)
            return null;
        cards.Add(
            new ForeignCard(url)
            {
                Title = facts.Text("title"),
                Description = facts.Text("truncated_body_text") ?? facts.Text("caption"),
                Site = facts.Text("publication_name"),
            }
        );
        return [MarkdownOfHtml.LoneAddress(url)];
    }

    // The words of a post elsewhere stand in the facts, where no reader of other pages sees them.
    private ImmutableArray<HtmlNode> Linked(HtmlElement element, JsonElement facts)
    {
        var address = AddressOf(element, facts);
        var said = TreeEdits.Words(element) is null ? facts.Text("full_text") ?? facts.Text("text") : null;
        ImmutableArray<HtmlNode> words =
            said is not null ? [new HtmlElement("blockquote", new HtmlElement("p", new HtmlText(said)))]
            : IsEmpty(element) ? []
            : element.Children;
        return address is not null ? [.. words, MarkdownOfHtml.LoneAddress(address)]
            : words.IsEmpty ? Told(element)
            : words;
    }

    private static string? AddressOf(HtmlElement element, JsonElement facts)
    {
        var known =
            element.HasClass("youtube-wrap") ? Address("https://www.youtube.com/watch?v=", facts.Text("videoId"))
            : element.HasClass("vimeo-wrap") ? Address("https://vimeo.com/", facts.Text("videoId"))
            : element.HasClass("instagram") ? Address("https://www.instagram.com/p/", facts.Text("instagram_id"))
            : element.HasClass("bluesky-wrap") ? Bluesky(facts)
            : null;
        return known
            ?? Addresses
                .Select(a => facts.Text(a))
                .Concat(element.Descendants().Prepend(element).Select(e => e.Attribute("href") ?? e.Attribute("src")))
                .FirstOrDefault(a => ExportNames.HostOf(a).Length > 0);
    }

    private static string? Bluesky(JsonElement facts) =>
        (facts.Text("authorHandle") ?? facts.Text("authorDid")) is { } author
            ? Address($"https://bsky.app/profile/{Uri.EscapeDataString(author)}/post/", facts.Text("postId"))
            : null;

    private static string? Address(string site, string? id) => id is null ? null : site + Uri.EscapeDataString(id);

    private ImmutableArray<HtmlNode> Told(HtmlElement element)
    {
        var kind = element.Attribute("class")?.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();
        place.Remark(
            RemarkKind.Lost,
            $"an embed of Substack, '{kind ?? element.Name}', without an address",
            "left out"
        );
        return [];
    }
}
