using System.Collections.Immutable;
using Blog.Html.Tree;
using Blog.Syndication.Traits;
using Blog.Syndication.Trees;

namespace Blog.Syndication.Writing;

/// <summary>
/// Writes a tree in normal form as HTML to be pasted: a block a line, no class but a language, no style, no id but of
/// notes.
/// </summary>
/// <param name="traits">What the target takes.</param>
internal sealed class HtmlWriter(TargetTraits traits)
{
    /// <summary>The blocks as HTML, ended by a line end.</summary>
    public string Write(ImmutableArray<HtmlNode> blocks) =>
        string.Concat(blocks.Select(b => HtmlTree.Write([Plain(b)]) + "\n"));

    private HtmlNode Plain(HtmlNode node)
    {
        if (node is not HtmlElement element)
            return node;
        return element.Name switch
        {
            "pre" => Code(element),
            "ul" or "ol" => OfList(element),
            "embed" => Nodes.Element(
                "p",
                Nodes.Link(element.Attribute("src") ?? "", Nodes.Text(element.Attribute("src") ?? ""))
            ),
            "formula" => Nodes.Text(Formula(element)),
            "noteref" => Reference(element.Attribute("number") ?? ""),
            "notes" => Nodes.Element("ol", [.. element.Children.OfType<HtmlElement>().Select(Note)]),
            _ => element with { Children = [.. element.Children.Select(Plain)] },
        };
    }

    private string Formula(HtmlElement formula)
    {
        var (open, close) = traits.FormulaForm.Around(formula);
        return open + formula.Text + close;
    }

    private HtmlElement Code(HtmlElement pre)
    {
        var code = Nodes.Element("code", pre.Children);
        if (pre.Attribute("data-language") is not { } language)
            return Nodes.Element("pre", code);
        var block = Nodes.Element("pre", code.With("class", "language-" + language));
        return traits.MediumCode
            ? block.With("data-code-block-lang", language).With("data-code-block-mode", "2")
            : block;
    }

    private HtmlElement OfList(HtmlElement list)
    {
        var isTight = ListForm.IsTight(list);
        return list with
        {
            Attributes = list.Attributes.RemoveAll(a => a.Name == TreeChanges.PlaceAttribute),
            Children = [.. list.Children.Select(item => isTight ? TightItem(item) : Plain(item))],
        };
    }

    private HtmlElement TightItem(HtmlNode item)
    {
        var children = ((HtmlElement)item).Children;
        return Nodes.Element("li", [.. ((HtmlElement)children[0]).Children.Concat(children.Skip(1)).Select(Plain)]);
    }

    private static HtmlElement Reference(string number) =>
        Nodes.Element("sup", Nodes.Link("#note-" + number, Nodes.Text(number)).With("id", "reference-" + number));

    private HtmlElement Note(HtmlElement note) =>
        Nodes.Element("li", [.. note.Children.Select(Plain)]).With("id", "note-" + note.Attribute("number"));
}
