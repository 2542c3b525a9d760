using System.Collections.Immutable;
using Blog.Html.Tree;
using Blog.Syndication.Trees;

namespace Blog.Syndication.Writing;

/// <content>Blocks that this program's Markdown has and others have not.</content>
internal sealed partial class MarkdownWriter
{
    private const int FewestColons = 3;
    private const string MeaningMark = ":   ";

    // A caption in plain words is the title of an image; one with markup is the content of a directive, which has no
    // link around its image.
    private IEnumerable<string> HomeFigureLines(HtmlElement figure)
    {
        if (figure.Children is not [HtmlElement image, HtmlElement caption] || image.Name != "img")
            return FigureLines(figure);
        if (caption.Children is [HtmlText { Characters: var words }])
            return [new MarkdownLine(_text, _code, traits.FormulaForm).Write([image.With("#title", words)])];
        var width = image.Attribute("#width") is { } pixels ? $" width={pixels}" : "";
        var (source, alt) = (Quoted(image.Attribute("src")), Quoted(image.Attribute("alt")));
        ImmutableArray<HtmlNode> content = [Nodes.Element("p", caption.Children)];
        return Directive($"figure src={source} alt={alt}{width}", content);
    }

    private IEnumerable<string> FoldLines(HtmlElement fold) =>
        Directive("details summary=" + Quoted(fold.Attribute("summary")), fold.Children);

    private IEnumerable<string> Directive(string opening, ImmutableArray<HtmlNode> content)
    {
        var colons = new string(':', FewestColons + Depth(content));
        return [$"{colons} {opening}", .. Lines(content, isTight: false), colons];
    }

    private static int Depth(ImmutableArray<HtmlNode> content) =>
        content
            .OfType<HtmlElement>()
            .Select(e => Depth(e.Children) + (e.Name is "#fold" or "figure" ? 1 : 0))
            .DefaultIfEmpty()
            .Max();

    private IEnumerable<string> TermLines(HtmlElement list)
    {
        var line = new MarkdownLine(_text, _code, traits.FormulaForm);
        HtmlElement? previous = null;
        foreach (var part in list.Children.OfType<HtmlElement>())
        {
            if (part.Name == "#term")
            {
                if (previous is { Name: "#meaning" })
                    yield return "";
                yield return line.Write(part.Children).Replace("  \n", "<br>", StringComparison.Ordinal);
            }
            else
            {
                foreach (var (text, index) in Lines(part.Children, isTight: false).Select((l, index) => (l, index)))
                    yield return text.Length == 0 ? "" : Start(index) + text;
            }

            previous = part;
        }

        static string Start(int index) => index == 0 ? MeaningMark : new string(' ', MeaningMark.Length);
    }

    private static string Quoted(string? value)
    {
        var plain = (value ?? "").Replace("\\", "\\\\", StringComparison.Ordinal);
        return $"\"{plain.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }
}
