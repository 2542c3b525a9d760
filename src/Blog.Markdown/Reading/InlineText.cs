using System.Text;
using Blog.Text.Characters;
using Markdig.Extensions.Abbreviations;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.Reading;

/// <summary>The text that a reader sees of a line of Markdown, without markup: images give their alternative text,
/// footnotes and HTML nothing.</summary>
internal static class InlineText
{
    private static readonly string[] Unseen = ["script", "style", "template", "textarea", "iframe"];

    /// <summary>The text of a paragraph, heading or link; empty for none.</summary>
    public static string Of(ContainerInline? inline)
    {
        if (inline is null)
            return "";
        var text = new StringBuilder();
        Append(text, inline);
        return text.ToString();
    }

    /// <summary>Adds the text of a paragraph, heading or link.</summary>
    public static void Append(StringBuilder text, ContainerInline inline)
    {
        string? unseen = null;
        foreach (var node in inline.Nodes())
        {
            if (node is HtmlInline tag)
                unseen = UnseenAfter(tag.Tag, unseen);
            if (unseen is null)
                Append(text, node);
        }
    }

    // Markdown does not treat the text between <script> and </script> as HTML, but readers do not see it either.
    private static string? UnseenAfter(string tag, string? unseen) =>
        unseen is null
            ? Array.Find(
                Unseen,
                name =>
                    tag.StartsWith("<" + name, StringComparison.OrdinalIgnoreCase)
                    && tag.AsSpan(name.Length + 1).IndexOfAnyInRange('a', 'z') != 0
            )
        : tag.StartsWith("</" + unseen, StringComparison.OrdinalIgnoreCase) ? null
        : unseen;

    /// <summary>Adds the text of one node without its children.</summary>
    public static void Append(StringBuilder text, MarkdownObject node)
    {
        _ = node switch
        {
            LiteralInline literal => text.Append(literal.Content.AsSpan()),
            CodeInline code => text.Append(code.ContentSpan),
            HtmlEntityInline entity => text.Append(ControlCharacters.Replace(entity.Transcoded.ToString())),
            AutolinkInline link => text.Append(link.Url),
            AbbreviationInline abbreviation => text.Append(abbreviation.Abbreviation.Label),
            IShownText shown => text.Append(shown.Text),
            LineBreakInline => text.Append(' '),
            HtmlInline tag when tag.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase) => text.Append(' '),
            DelimiterInline delimiter => text.Append(delimiter.ToLiteral()),
            _ => text,
        };
    }
}
