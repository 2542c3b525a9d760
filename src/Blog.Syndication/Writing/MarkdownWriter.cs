using System.Collections.Immutable;
using System.Globalization;
using Blog.Html.Tree;
using Blog.Syndication.Traits;
using Blog.Syndication.Trees;

namespace Blog.Syndication.Writing;

/// <summary>Writes a tree in normal form as Markdown: a paragraph a line, so that texts compare well.</summary>
/// <param name="traits">What the target takes.</param>
internal sealed partial class MarkdownWriter(TargetTraits traits)
{
    private readonly MarkdownText _text = new(traits.HasLiquid, traits.IsHome);
    private readonly CodeForm _code = new(traits.HasLiquid);

    /// <summary>The blocks as Markdown, ended by a line end.</summary>
    public string Write(ImmutableArray<HtmlNode> blocks) =>
        string.Concat(Lines(blocks, isTight: false).Select(l => l + "\n"));

    private IEnumerable<string> Lines(ImmutableArray<HtmlNode> blocks, bool isTight)
    {
        HtmlElement? previous = null;
        foreach (var block in blocks.OfType<HtmlElement>())
        {
            if (previous is not null && !isTight)
                yield return "";
            // Two lists of one kind would be read as one.
            if (previous is { Name: "ul" or "ol" } && previous.Name == block.Name)
            {
                yield return "<!-- -->";
                yield return "";
            }

            foreach (var line in Lines(block))
                yield return line;
            previous = block;
        }
    }

    private IEnumerable<string> Lines(HtmlElement block) =>
        block.Name switch
        {
            "p" => new MarkdownLine(_text, _code, traits.FormulaForm).Write(block.Children).Split('\n'),
            ['h', >= '1' and <= '6' and var level] =>
            [
                new string('#', level - '0')
                    + " "
                    + new MarkdownLine(_text, _code, traits.FormulaForm, isHeading: true).Write(block.Children)
                    + (block.Attribute("#id") is { } id ? $" {{#{id}}}" : ""),
            ],
            "pre" => _code.Block(block.Text, block.Attribute("data-language")),
            "blockquote" => Lines(block.Children, isTight: false).Select(l => l.Length == 0 ? ">" : "> " + l),
            "ul" or "ol" => ListLines(block),
            "figure" => traits.IsHome ? HomeFigureLines(block) : FigureLines(block),
            "table" => MarkdownTable.Lines(block, new MarkdownLine(_text, _code, traits.FormulaForm, isInTable: true)),
            "embed" => [traits.EmbedForm.Replace("{0}", block.Attribute("src"), StringComparison.Ordinal)],
            "#block" => block.Text.Split('\n'),
            "#fold" => FoldLines(block),
            "#terms" => TermLines(block),
            "notes" => block.Children.OfType<HtmlElement>().SelectMany(NoteLines),
            _ => ["***"],
        };

    private IEnumerable<string> FigureLines(HtmlElement figure)
    {
        var line = new MarkdownLine(_text, _code, traits.FormulaForm);
        yield return line.Write([figure.Children[0]]);
        if (figure.Children is [_, HtmlElement caption])
        {
            yield return "";
            yield return line.Write(InlineForm.Of([Nodes.Element("em", caption.Children)]))
                .Replace("  \n", "<br>", StringComparison.Ordinal);
        }
    }

    private IEnumerable<string> ListLines(HtmlElement list)
    {
        var number = ListForm.Start(list);
        var isTight = ListForm.IsTight(list) && list.Children.All(i => CanFollowLine(((HtmlElement)i).Children));
        for (var i = 0; i < list.Children.Length; i++)
        {
            if (i > 0 && !isTight)
                yield return "";
            var marker = list.Name == "ol" ? (number + i).ToString(CultureInfo.InvariantCulture) + ". " : "- ";
            var lines = Lines(((HtmlElement)list.Children[i]).Children, isTight);
            foreach (var (line, index) in lines.Select((line, index) => (line, index)))
            {
                var start = index == 0 ? marker : new string(' ', marker.Length);
                yield return line.Length == 0 ? "" : start + line;
            }
        }
    }

    // A list that starts with another number than 1 needs an empty line above it, and so do two lists that follow one
    // another.
    private static bool CanFollowLine(ImmutableArray<HtmlNode> item) =>
        item.Length == 1 || (item.Length == 2 && ListForm.Start((HtmlElement)item[1]) == 1);

    private IEnumerable<string> NoteLines(HtmlElement note) =>
        Lines(note.Children, isTight: false)
            .Select(
                (line, index) =>
                    index == 0 ? $"[^{note.Attribute("number")}]: {line}"
                    : line.Length == 0 ? ""
                    : "    " + line
            );
}
