using System.Collections.Immutable;
using Blog.Html.Tree;
using Blog.Import.Sources.Exports;
using Blog.Syndication;

namespace Blog.Import.Sources.Medium;

/// <summary>What a story embeds by a script: the address stays.</summary>
internal static class MediumEmbeds
{
    private const string Gists = "https://gist.github.com/";

    /// <summary>The tree with such embeds as addresses alone.</summary>
    public static ImmutableArray<HtmlNode> Convert(ImmutableArray<HtmlNode> tree) => tree.Replace(Change);

    private static ImmutableArray<HtmlNode>? Change(HtmlElement element) =>
        element.Name == "figure" && element.Descendants().Select(Gist).FirstOrDefault(g => g is not null) is { } gist
            ? [MarkdownOfHtml.LoneAddress(gist), .. Caption(element)]
        : element.Name == "blockquote" && element.HasClass("twitter-tweet") ? Tweet(element)
        : element.Name == "figure" && element.Descendants().FirstOrDefault(IsTweet) is { } tweet
            ? [.. Tweet(tweet) ?? [tweet], .. Caption(element)]
        : null;

    private static bool IsTweet(HtmlElement element) =>
        element.Name == "blockquote" && element.HasClass("twitter-tweet");

    // What readers see is the address of the script without its end.
    private static string? Gist(HtmlElement element)
    {
        var source = element.Name == HtmlTree.GapName ? element.Attribute("src") ?? "" : "";
        var file = source.IndexOf(".js", StringComparison.Ordinal);
        return file > Gists.Length && source.StartsWith(Gists, StringComparison.Ordinal) ? source[..file] : null;
    }

    // The script would have put the words of the post in.
    private static ImmutableArray<HtmlNode>? Tweet(HtmlElement quote)
    {
        var address = quote
            .Descendants()
            .Select(e => e.Attribute("href"))
            .LastOrDefault(a => ExportNames.HostOf(a).Length > 0);
        return address is null ? null
            : TreeEdits.Words(quote) is null ? [MarkdownOfHtml.LoneAddress(address)]
            : [quote, MarkdownOfHtml.LoneAddress(address)];
    }

    private static IEnumerable<HtmlNode> Caption(HtmlElement figure) =>
        figure.Descendants().FirstOrDefault(e => e.Name == "figcaption") is { } caption
            ? [new HtmlElement("p", new HtmlElement("em", caption.Children))]
            : [];
}
