using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Blog.Html.Tree;
using Blog.Syndication;

namespace Blog.Import.Sources.WordPress;

/// <summary>What means something within a line of text: formulas as wordpress.com has them, and shortcodes, which stay
/// as they are written for the reader of template syntax.</summary>
internal static partial class WordPressLines
{
    /// <summary>The tree with these apart from the text.</summary>
    public static ImmutableArray<HtmlNode> Of(ImmutableArray<HtmlNode> tree) =>
        [
            .. tree.SelectMany(node =>
                node switch
                {
                    HtmlElement { Name: "pre" or "code" } => [node],
                    HtmlElement element => [element with { Children = Of(element.Children) }],
                    HtmlText text => Parts(text.Characters),
                    _ => (ImmutableArray<HtmlNode>)[node],
                }
            ),
        ];

    private static ImmutableArray<HtmlNode> Parts(string text)
    {
        var parts = ImmutableArray.CreateBuilder<HtmlNode>();
        var at = 0;
        foreach (Match match in Special().Matches(text))
        {
            parts.Add(new HtmlText(text[at..match.Index]));
            parts.Add(
                match.Groups[1].Success ? new HtmlText(match.Groups[1].Value)
                : match.Groups[2].Success ? MarkdownOfHtml.Formula(match.Groups[2].Value, isBlock: false)
                : MarkdownOfHtml.WrittenInLine(match.Value)
            );
            at = match.Index + match.Length;
        }

        parts.Add(new HtmlText(text[at..]));
        return parts.ToImmutable();
    }

    // Two brackets show a shortcode of one.
    // A shortcode is written as it stands, so it may hold no sign of HTML.
    // A shortcode has values, or an end tag; a word in brackets alone may be anything.
    [GeneratedRegex(
        @"\[(\[/?(?:caption|wp_caption|embed|gallery|latex|math|code|sourcecode|source|highlight|playlist|audio|video"
            + @"|youtube|vimeo|contact-form-7|contact-form|private|restrict|members_only)\b[^\[\]<>&`]{0,2000}\])\]|"
            + @"\$latex\s([^$]{1,2000})\$|\[/?[a-z][\w-]{1,40}(?:\s+[\w-]+=[^\[\]<>&`]{0,2000})\s*/?\]"
            + @"|\[/[a-z][\w-]{1,40}\]"
            + @"|\[(?:gallery|playlist|audio|video|youtube|vimeo|contact-form-7|contact-form)\b[^\[\]<>&`]{0,2000}\]"
    )]
    private static partial Regex Special();
}
