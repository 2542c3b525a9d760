using System.Collections.Immutable;
using Blog.Html.Tree;

namespace Blog.Syndication.Trees;

/// <summary>The normal form of a line of text.</summary>
internal static class InlineForm
{
    /// <summary>
    /// The line: no white space at its ends or doubled, nothing empty, no two neighbours of one kind, nothing nested in
    /// itself.
    /// </summary>
    public static ImmutableArray<HtmlNode> Of(ImmutableArray<HtmlNode> nodes)
    {
        var line = InlineSpace.Tidied([.. nodes.SelectMany(n => Convert(n, []))]);
        var (start, end) = (0, line.Length);
        while (start < end && IsEdge(line[start]))
            start++;
        while (end > start && IsEdge(line[end - 1]))
            end--;
        var trimmed = line[start..end].ToArray();
        if (trimmed is [HtmlText first, ..])
            trimmed[0] = new HtmlText(first.Characters.TrimStart(' '));
        if (trimmed is [.., HtmlText last])
            trimmed[^1] = new HtmlText(last.Characters.TrimEnd(' '));
        return [.. trimmed];
    }

    private static bool IsEdge(HtmlNode node) => node is HtmlText { Characters: " " } or HtmlElement { Name: "br" };

    private static IEnumerable<HtmlNode> Convert(HtmlNode node, ImmutableArray<string> around)
    {
        if (node is not HtmlElement element)
            return node.Text.Length == 0 ? [] : [new HtmlText(HtmlSpace.Joined(node.Text))];
        if (ElementKinds.Inline.TryGetValue(element.Name, out var name))
            return around.Contains(name)
                ? Inner(element, around)
                : [new HtmlElement(name, [.. Inner(element, around.Add(name))])];
        if (ElementKinds.Code.Contains(element.Name))
            return Code(element);
        return element.Name switch
        {
            "a" => Link(element, around),
            "br" => [new HtmlElement("br")],
            "img" => Image(element),
            "noteref" or "formula" or "#line" => [element],
            "q" => [new HtmlText("“"), .. Inner(element, around), new HtmlText("”")],
            _ when ElementKinds.Blocks.Contains(element.Name) =>
            [
                new HtmlText(" "),
                .. Inner(element, around),
                new HtmlText(" "),
            ],
            _ => Inner(element, around),
        };
    }

    private static IEnumerable<HtmlNode> Inner(HtmlElement element, ImmutableArray<string> around) =>
        element.Children.SelectMany(c => Convert(c, around));

    // Code holds nothing but text; a link around all of it says the same.
    private static HtmlNode[] Code(HtmlElement element)
    {
        var text = element.Text.ReplaceLineEndings("\n").Replace('\n', ' ');
        if (HtmlSpace.IsBlank(text))
            return text.Length == 0 ? [] : [new HtmlText(" ")];
        HtmlNode code = new HtmlElement("code", new HtmlText(text));
        var isLink =
            element.Children is [HtmlElement { Name: "a" } link] && SafeAddress.Of(link.Attribute("href")).Length > 0;
        return [isLink ? Nodes.Link(SafeAddress.Of(((HtmlElement)element.Children[0]).Attribute("href")), code) : code];
    }

    private static IEnumerable<HtmlNode> Link(HtmlElement element, ImmutableArray<string> around)
    {
        var address = SafeAddress.Of(element.Attribute("href"));
        return address.Length == 0 || around.Contains("a")
            ? Inner(element, around)
            : [Nodes.Link(address, [.. Inner(element, around.Add("a"))])];
    }

    private static HtmlNode[] Image(HtmlElement element)
    {
        var address = SafeAddress.Of(element.Attribute("src"));
        var alt = HtmlSpace.Joined(element.Attribute("alt") ?? "").Trim(' ');
        return address.Length > 0 ? [WithWidth(Nodes.Image(address, alt), element)]
            : alt.Length > 0 ? [new HtmlText(alt)]
            : [];
    }

    private static HtmlElement WithWidth(HtmlElement image, HtmlElement written) =>
        written.Attribute("#width") is { } width ? image.With("#width", width) : image;
}
