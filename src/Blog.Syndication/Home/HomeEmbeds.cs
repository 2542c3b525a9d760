using System.Collections.Immutable;
using Blog.Html.Tree;
using Blog.Model.Cards;
using Blog.Syndication.Trees;

namespace Blog.Syndication.Home;

/// <summary>
/// What is embedded: a frame that shows something known is its address alone, which becomes a card; any other frame of
/// the web, a film and a sound stay HTML. Drawings stay too.
/// </summary>
internal static class HomeEmbeds
{
    private static readonly ImmutableArray<string> FrameAttributes =
    [
        "src",
        "title",
        "width",
        "height",
        "allowfullscreen",
    ];

    /// <summary>The tree with embeds as they are written here.</summary>
    public static ImmutableArray<HtmlNode> Apply(ImmutableArray<HtmlNode> tree, List<HomeRemark> remarks) =>
        tree.Change(
            "",
            (element, _) =>
                element.Name switch
                {
                    "iframe" or "frame" => Frame(element, remarks),
                    "video" or "audio" => Medium(element, remarks),
                    "svg" => [RawMarkup.Line(element)],
                    _ => null,
                }
        );

    /// <summary>An address that leaves its scheme to the page, with <c>https:</c>; any other as it is.</summary>
    public static string Whole(string address) =>
        address.StartsWith("//", StringComparison.Ordinal) ? "https:" + address : address;

    private static ImmutableArray<HtmlNode> Frame(HtmlElement frame, List<HomeRemark> remarks)
    {
        var address = Whole((frame.Attribute("data-src") ?? frame.Attribute("src") ?? "").Trim());
        if (EmbedAddress.Read(address) is { } embed)
            return [Nodes.Element("embed").With("src", embed.PageUrl)];
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
        {
            remarks.Add(new HomeRemark(true, "a frame without an address of the web", "left out"));
            return frame.Children;
        }

        remarks.Add(new HomeRemark(false, $"a frame of {uri.Host}", "left as HTML"));
        var bare = new HtmlElement(
            "iframe",
            [.. frame.With("src", address).Attributes.Where(a => FrameAttributes.Contains(a.Name))],
            []
        );
        return [RawMarkup.Block(bare)];
    }

    private static ImmutableArray<HtmlNode> Medium(HtmlElement element, List<HomeRemark> remarks)
    {
        var source =
            element.Attribute("src") ?? Nodes.First(element.Children, e => e.Name == "source")?.Attribute("src");
        if (SafeAddress.Of(source).Length == 0)
        {
            remarks.Add(new HomeRemark(true, $"a <{element.Name}> without an address", "left out"));
            return element.Children;
        }

        return [RawMarkup.Block(element.With("controls", ""))];
    }
}
