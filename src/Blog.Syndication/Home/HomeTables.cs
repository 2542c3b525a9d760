using System.Collections.Immutable;
using System.Globalization;
using Blog.Html.Tree;
using Blog.Syndication.Trees;

namespace Blog.Syndication.Home;

/// <summary>
/// Tables that Markdown cannot write stay HTML: joined cells, and cells with lists, code, films or tables. A table that
/// numbers lines of code is the code.
/// </summary>
internal static class HomeTables
{
    private static readonly ImmutableArray<string> Heavy =
    [
        "pre",
        "ul",
        "ol",
        "dl",
        "table",
        "blockquote",
        "figure",
        "iframe",
        "video",
        "audio",
        "embed",
        "details",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
    ];

    /// <summary>The tree with such tables as HTML.</summary>
    public static ImmutableArray<HtmlNode> Apply(ImmutableArray<HtmlNode> tree) =>
        [.. tree.SelectMany(n => n is HtmlElement element ? Apply(element) : [n])];

    // From outside in: a table in a table is part of the HTML of the outer one.
    private static ImmutableArray<HtmlNode> Apply(HtmlElement element)
    {
        if (element.Name != "table")
            return [element with { Children = Apply(element.Children) }];
        if (CodeOf(element) is { } code)
            return [.. CaptionOf(element), code];
        var cells = element.Descendants().Where(e => e.Name is "td" or "th").ToList();
        if (cells is [var only])
            return [.. CaptionOf(element), .. Apply(only.Children)];
        var isHeavy = cells.Any(c => IsJoined(c) || c.Descendants().Any(e => Heavy.Contains(e.Name)));
        return [isHeavy ? RawMarkup.Block(AsHtml(element)) : element];
    }

    private static IEnumerable<HtmlNode> CaptionOf(HtmlElement table) =>
        table.Children.OfType<HtmlElement>().Where(c => c.Name == "caption").Select(c => c with { Name = "p" });

    private static HtmlElement? CodeOf(HtmlElement table)
    {
        var cells = table.Descendants().Where(e => e.Name == "td").ToList();
        return
            cells is [var numbers, var code]
            && (numbers.HasClass("gutter") || numbers.HasClass("rouge-gutter") || numbers.HasClass("linenos"))
            ? Nodes.First(code.Children, e => e.Name == "pre") ?? Nodes.Element("pre", code.Children)
            : null;
    }

    private static bool IsJoined(HtmlElement cell) => IsMany(cell, "colspan") || IsMany(cell, "rowspan");

    private static bool IsMany(HtmlElement cell, string attribute) =>
        int.TryParse(cell.Attribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
        && count > 1;

    // What only this program's Markdown has, in elements that HTML has. A formula is its TeX, as code.
    private static HtmlElement AsHtml(HtmlElement table) =>
        table with
        {
            Children = table.Children.Change(
                "",
                (e, _) =>
                    e.Name switch
                    {
                        "embed" => [Nodes.Link(e.Attribute("src") ?? "", Nodes.Text(e.Attribute("src") ?? ""))],
                        "formula" => [Nodes.Element("code", e.Children)],
                        "#line" => HtmlTree.Read(e.Text),
                        _ => null,
                    }
            ),
        };
}
