using System.Collections.Immutable;
using System.Text.Json;
using Blog.Html.Tree;
using Blog.Import.Sources.Exports;

namespace Blog.Import.Sources.Ghost;

/// <summary>Reads what Ghost's editor of version 5 keeps: Lexical's tree of nodes.</summary>
/// <param name="cards">Reads cards.</param>
internal sealed class LexicalReader(GhostCards cards)
{
    // The bits of a text's format, from the lowest. What is underlined has no form in Markdown.
    private static readonly ImmutableArray<string> Formats = ["strong", "em", "s", "", "code", "sub", "sup", "mark"];

    /// <summary>The blocks.</summary>
    public ImmutableArray<HtmlNode> Read(JsonElement document) => Children(document.Get("root"));

    private ImmutableArray<HtmlNode> Children(JsonElement node) => [.. node.Items("children").SelectMany(n => Node(n))];

    private ImmutableArray<HtmlNode> Node(JsonElement node)
    {
        var name = node.Text("type") ?? "";
        return name switch
        {
            "text" or "extended-text" => [Text(node)],
            "linebreak" => [new HtmlElement("br")],
            "tab" => [new HtmlText("\t")],
            "paragraph" => [new HtmlElement("p", Children(node))],
            "heading" or "extended-heading" => [new HtmlElement(node.Text("tag") ?? "h2", Children(node))],
            "quote" or "extended-quote" or "aside" => [new HtmlElement("blockquote", Children(node))],
            "list" => [List(node)],
            "listitem" => [new HtmlElement("li", Children(node))],
            "link" or "autolink" or "at-link" =>
            [
                new HtmlElement("a", Children(node)).With("href", node.Text("url") ?? ""),
            ],
            // A kind that is not known may hold text.
            _ when node.Get("children").ValueKind == JsonValueKind.Array => Children(node),
            _ => cards.Read(name, node),
        };
    }

    private static HtmlNode Text(JsonElement node)
    {
        HtmlNode text = new HtmlText(node.Text("text") ?? "");
        var format = node.Number("format") ?? 0;
        // Code is innermost, since it holds nothing else.
        foreach (var bit in Enumerable.Range(0, Formats.Length).OrderBy(b => Formats[b] == "code" ? 0 : 1))
        {
            if ((format & (1L << bit)) != 0 && Formats[bit].Length > 0)
                text = new HtmlElement(Formats[bit], text);
        }

        return text;
    }

    // A list within a list is the only content of an item of its own there.
    private HtmlElement List(JsonElement node)
    {
        var items = new List<HtmlNode>();
        foreach (var item in Children(node))
        {
            if (
                items is [.., HtmlElement last]
                && item is HtmlElement { Name: "li", Children: [HtmlElement inner] }
                && inner.Name is "ul" or "ol"
            )
                items[^1] = last with { Children = last.Children.Add(inner) };
            else
                items.Add(item);
        }

        var list = new HtmlElement(
            node.Text("tag") == "ol" || node.Text("listType") == "number" ? "ol" : "ul",
            [.. items]
        );
        return node.Text("start") is { } start ? list.With("start", start) : list;
    }
}
