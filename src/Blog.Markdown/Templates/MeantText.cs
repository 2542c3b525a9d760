using Blog.Markdown.Formulas;
using Blog.Markdown.RawHtml;
using Blog.Markdown.RawHtml.Scanning;
using Blog.Markdown.Reading;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdigSpan = Markdig.Syntax.SourceSpan;

namespace Blog.Markdown.Templates;

/// <summary>
/// The text of a document whose template syntax is meant to be seen as it stands: code, in Markdown and in HTML, and
/// comments.
/// </summary>
internal sealed class MeantText
{
    private const char BlankCharacter = '\u00a0';
    private readonly VerbatimText _verbatim;

    private MeantText(VerbatimText verbatim) => _verbatim = verbatim;

    /// <summary>That of a document.</summary>
    public static MeantText Of(MarkdownDocument document) =>
        new(VerbatimText.Of(document, VerbatimText.UnchangedElements));

    /// <summary>
    /// The text of a block with blanks for what is meant, and for the bracket that opens a link: the link's text may
    /// look like a shortcode.
    /// </summary>
    /// <param name="block">A block of text, of HTML, or a table.</param>
    /// <param name="text">The text of the block.</param>
    /// <param name="start">Where the text starts in the body.</param>
    public string Blanked(Block block, string text, int start)
    {
        var spans =
            block is HtmlBlock ? InHtml(text) : Nodes(block).Where(IsMeant).Select(n => Meant(n, start)).ToList();
        if (spans.Count == 0)
            return text;
        var characters = text.ToCharArray();
        foreach (var span in spans)
            Blank(characters, span);
        return new string(characters);
    }

    /// <summary>What a block of text or a table consists of.</summary>
    public static IEnumerable<MarkdownObject> Nodes(Block block) =>
        block is LeafBlock { Inline: { } inline } ? inline.Nodes() : block.Nodes();

    private bool IsMeant(MarkdownObject node) =>
        node switch
        {
            CodeInline or AutolinkInline or LinkInline or FormulaInline => true,
            HtmlInline tag when tag.Tag.StartsWith("<!--", StringComparison.Ordinal) => true,
            Inline inline => _verbatim.Contains(inline),
            _ => false,
        };

    private static MarkdigSpan Meant(MarkdownObject node, int start) =>
        node is LinkInline
            ? new MarkdigSpan(node.Span.Start - start, node.Span.Start - start)
            : new MarkdigSpan(node.Span.Start - start, node.Span.End - start);

    private static List<MarkdigSpan> InHtml(string html)
    {
        var spans = new List<MarkdigSpan>();
        var (name, from, depth) = ("", 0, 0);
        foreach (var tag in HtmlScanner.Scan(html).Tags)
        {
            if (depth == 0 && tag.Kind == HtmlTagKind.Start && VerbatimText.UnchangedElements.Contains(tag.Name))
                (name, from, depth) = (tag.Name, tag.End, 1);
            else if (depth > 0 && tag.Name == name)
                depth += tag.Kind == HtmlTagKind.End ? -1 : 1;
            if (depth == 0 && name.Length > 0)
                spans.Add(new MarkdigSpan(from, tag.Start - 1));
            name = depth == 0 ? "" : name;
        }

        if (depth > 0)
            spans.Add(new MarkdigSpan(from, html.Length - 1));
        AddComments(html, spans);
        return spans;
    }

    private static void AddComments(string html, List<MarkdigSpan> spans)
    {
        for (var at = Find(html, "<!--", 0); at < html.Length; at = Find(html, "<!--", at))
        {
            var end = Find(html, "-->", at);
            spans.Add(new MarkdigSpan(at, end - 1));
            at = end;
        }
    }

    private static int Find(string html, string text, int from) =>
        html.IndexOf(text, from, StringComparison.Ordinal) is >= 0 and var at ? at : html.Length;

    private static void Blank(char[] characters, MarkdigSpan span)
    {
        var from = Math.Clamp(span.Start, 0, characters.Length);
        Array.Fill(characters, BlankCharacter, from, Math.Clamp(span.End + 1, from, characters.Length) - from);
    }
}
