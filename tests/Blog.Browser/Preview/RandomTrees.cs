using System.Globalization;
using System.Net;

namespace Blog.Browser.Preview;

/// <summary>Bodies of pages: each one an edit of the one before, or another altogether.</summary>
/// <param name="seed">What they follow from.</param>
internal sealed class RandomTrees(int seed)
{
    private static readonly string[] Names =
    [
        "p",
        "div",
        "ul",
        "li",
        "section",
        "em",
        "strong",
        "h2",
        "details",
        "summary",
        "pre",
        "code",
        "figure",
        "table",
        "a",
        "span",
        "svg",
        "circle",
        "template",
        "textarea",
        "select",
        "option",
        "button",
        "video",
        "source",
        "blockquote",
        "input",
        "img",
    ];

    private static readonly string[] Words = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta"];

    private readonly Random _random = new(seed);
    private List<RandomNode> _nodes = [];

    /// <summary>The next body.</summary>
    public string Next()
    {
        _nodes =
            _nodes.Count == 0 || _random.Next(4) == 0 || _nodes.Sum(n => n.Size) > 600
                ? [.. Enumerable.Range(0, 4).Select(_ => Grow(4))]
                : Edit(_nodes);
        return string.Concat(_nodes.Select(Html));
    }

    private RandomNode Grow(int depth)
    {
        if (depth == 0 || _random.Next(10) < 3)
            return new(
                "",
                "",
                string.Join(' ', Enumerable.Range(0, _random.Next(1, 5)).Select(_ => Word()))
                    + (_random.Next(4) == 0 ? "\n" : ""),
                []
            );
        if (_random.Next(25) == 0)
            return new("!", "", Word(), []);
        return new(
            Names[_random.Next(Names.Length)],
            Attributes(),
            "",
            [.. Enumerable.Range(0, _random.Next(6)).Select(_ => Grow(depth - 1))]
        );
    }

    private List<RandomNode> Edit(List<RandomNode> nodes)
    {
        var edited = nodes.Select(n => _random.Next(3) == 0 ? Edit(n) : n).ToList();
        switch (_random.Next(6))
        {
            case 0:
                edited.Insert(_random.Next(edited.Count + 1), Grow(2));
                break;
            case 1 when edited.Count > 0:
                edited.RemoveAt(_random.Next(edited.Count));
                break;
            case 2:
                edited.Reverse();
                break;
            case 3 when edited.Count > 0:
                var moved = edited[0];
                edited.RemoveAt(0);
                edited.Insert(_random.Next(edited.Count + 1), moved);
                break;
        }

        return edited;
    }

    private RandomNode Edit(RandomNode node) =>
        node.Name.Length == 0
            ? node with
            {
                Text = node.Text + " " + Word(),
            }
            : node with
            {
                Attributes = _random.Next(3) == 0 ? Attributes() : node.Attributes,
                Children = Edit(node.Children),
            };

    private string Attributes()
    {
        var attributes = "";
        if (_random.Next(4) == 0)
            attributes += string.Create(CultureInfo.InvariantCulture, $" id=\"i{_random.Next(30)}\"");
        if (_random.Next(3) == 0)
            attributes += $" class=\"{Word()} {Word()}\"";
        if (_random.Next(8) == 0)
            attributes += $" @odd=\"{Word()}\"";
        if (_random.Next(8) == 0)
            attributes += $" xlink:href=\"#{Word()}\"";
        return attributes;
    }

    private string Word() => Words[_random.Next(Words.Length)];

    private static string Html(RandomNode node) =>
        node.Name switch
        {
            "" => WebUtility.HtmlEncode(node.Text),
            "!" => $"<!--{node.Text}-->",
            _ => $"<{node.Name}{node.Attributes}>{string.Concat(node.Children.Select(Html))}</{node.Name}>",
        };
}
