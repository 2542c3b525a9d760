using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Blog.Html.Parsing;

namespace Blog.Html.Tree;

/// <summary>Writes a tree as HTML (HTML standard, 13.3).</summary>
internal sealed class TreeWriter
{
    private static readonly FrozenSet<string> Void = FrozenSet.Create(
        StringComparer.Ordinal,
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "source",
        "track",
        "wbr"
    );

    private readonly StringBuilder _html = new();

    /// <summary>The nodes as HTML.</summary>
    public string Write(ImmutableArray<HtmlNode> nodes)
    {
        Append(nodes);
        return _html.ToString();
    }

    private void Append(ImmutableArray<HtmlNode> nodes)
    {
        foreach (var node in nodes)
        {
            if (node is HtmlElement element)
                Append(element);
            else
                _html.Append(MarkupText.Escape(node.Text));
        }
    }

    private void Append(HtmlElement element)
    {
        _html.Append('<').Append(element.Name);
        foreach (var (name, value) in element.Attributes)
            _html
                .Append(' ')
                .Append(name)
                .Append("=\"")
                .Append(MarkupText.Escape(value).Replace("\"", "&quot;", StringComparison.Ordinal))
                .Append('"');
        _html.Append('>');
        if (Void.Contains(element.Name))
            return;
        // A parser drops the first line end after these tags.
        if (element is { Name: "pre", Children: [HtmlText { Characters: ['\n', ..] }, ..] })
            _html.Append('\n');
        Append(element.Children);
        _html.Append("</").Append(element.Name).Append('>');
    }
}
