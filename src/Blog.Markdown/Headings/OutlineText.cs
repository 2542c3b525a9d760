using System.Text;
using Blog.Markdown.Reading;
using Blog.Markdown.Writing;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.Headings;

/// <summary>A heading's text as HTML for a table of contents: emphasis and code, but nothing that may not stand within
/// a link or twice on a page.</summary>
internal static class OutlineText
{
    /// <summary>The HTML. The depth of nesting must have been checked, as it is by rendering.</summary>
    public static string Of(ContainerInline? inline)
    {
        var html = new StringBuilder();
        if (inline is not null)
            AppendChildren(html, inline);
        return html.ToString().Trim();
    }

    private static void AppendChildren(StringBuilder html, ContainerInline container)
    {
        foreach (var child in container)
            Append(html, child);
    }

    private static void Append(StringBuilder html, Inline node)
    {
        switch (node)
        {
            case CodeInline code:
                AppendElement(html, "code", () => html.Append(HtmlEscaping.Escape(code.Content)));
                break;
            case EmphasisInline emphasis:
                var tag =
                    emphasis.DelimiterChar == '~' ? "del" : EmphasisInlineRenderer.GetDefaultTag(emphasis) ?? "em";
                AppendElement(html, tag, () => AppendChildren(html, emphasis));
                break;
            default:
                var text = new StringBuilder();
                InlineText.Append(text, node);
                html.Append(HtmlEscaping.Escape(text.ToString()));
                if (node is ContainerInline container)
                    AppendChildren(html, container);
                break;
        }
    }

    private static void AppendElement(StringBuilder html, string tag, Action content)
    {
        html.Append('<').Append(tag).Append('>');
        content();
        html.Append("</").Append(tag).Append('>');
    }
}
