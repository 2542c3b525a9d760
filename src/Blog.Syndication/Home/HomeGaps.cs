using System.Collections.Immutable;
using Blog.Html.Tree;
using Blog.Model.Cards;
using Blog.Syndication.Trees;

namespace Blog.Syndication.Home;

/// <summary>
/// What reading left out: a script that embeds something known is its address, anything else is reported, with its
/// words.
/// </summary>
internal static class HomeGaps
{
    private const int LongestWords = 60;

    /// <summary>The tree without gaps.</summary>
    public static ImmutableArray<HtmlNode> Apply(ImmutableArray<HtmlNode> tree, List<HomeRemark> remarks) =>
        tree.Change("", (element, _) => element.Name == HtmlTree.GapName ? Fill(element, remarks) : null);

    private static ImmutableArray<HtmlNode> Fill(HtmlElement gap, List<HomeRemark> remarks)
    {
        var (name, source) = (gap.Attribute("name") ?? "", gap.Attribute("src") ?? "");
        if (EmbedAddress.Read(HomeEmbeds.Whole(source)) is { } embed)
            return [Nodes.Element("embed").With("src", embed.PageUrl)];
        if (IsOfEmbed(name, source))
            return [];
        var words = name is "script" or "template" ? "" : HtmlSpace.Joined(gap.Attribute("text") ?? "").Trim();
        remarks.Add(new HomeRemark(true, Subject(name, source, words), "left out"));
        return [];
    }

    // The scripts that make a quote of a post on another site look like one there: the quote stands beside them.
    private static bool IsOfEmbed(string name, string source) =>
        name == "script"
        && (
            source.Contains("platform.twitter.com", StringComparison.Ordinal)
            || source.Contains("platform.x.com", StringComparison.Ordinal)
            || source.Contains("instagram.com/embed", StringComparison.Ordinal)
            || source.EndsWith("/embed.js", StringComparison.Ordinal)
        );

    private static string Subject(string name, string source, string words) =>
        name == "script" && source.Length > 0 ? $"a script of {HostOf(source)}"
        : name == "script" ? "a script"
        : words.Length > LongestWords ? $"<{name}> with the words '{words[..LongestWords]}…'"
        : words.Length > 0 ? $"<{name}> with the words '{words}'"
        : $"<{name}>";

    private static string HostOf(string address) =>
        Uri.TryCreate(HomeEmbeds.Whole(address), UriKind.Absolute, out var uri) && uri.Host.Length > 0
            ? uri.Host
            : "its own";
}
