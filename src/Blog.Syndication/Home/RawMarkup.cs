using System.Text.RegularExpressions;
using Blog.Html.Tree;
using Blog.Syndication.Trees;

namespace Blog.Syndication.Home;

/// <summary>HTML that stays HTML in a text.</summary>
internal static partial class RawMarkup
{
    /// <summary>An element as a block. An empty line would end it (CommonMark 0.31, 4.6), so there is none.</summary>
    public static HtmlElement Block(HtmlElement element) =>
        Nodes.Element("#block", Nodes.Text(BlankLines().Replace(Html(element), "&#10;").Trim()));

    /// <summary>An element in a line of text.</summary>
    public static HtmlElement Line(HtmlElement element) =>
        Nodes.Element("#line", Nodes.Text(Html(element).ReplaceLineEndings(" ")));

    // A dollar would be looked for a formula, and braces for the syntax of a template.
    private static string Html(HtmlElement element) =>
        HtmlTree
            .Write([Bare(element)])
            .Replace("\r", "", StringComparison.Ordinal)
            .Replace("$", "&#36;", StringComparison.Ordinal)
            .Replace("{", "&#123;", StringComparison.Ordinal);

    private static HtmlElement Bare(HtmlElement element) =>
        element with
        {
            Attributes = element.Attributes.RemoveAll(a => a.Name == "class" || IsData(a.Name)),
            Children =
            [
                .. element
                    .Children.Where(c => c is not HtmlElement { Name: HtmlTree.GapName })
                    .Select(c => c is HtmlElement inner ? Bare(inner) : c),
            ],
        };

    private static bool IsData(string name) => name.StartsWith("data-", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<=\n[ \t]*)\n")]
    private static partial Regex BlankLines();
}
