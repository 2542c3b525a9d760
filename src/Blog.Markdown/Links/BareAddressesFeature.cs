using Blog.Markdown.RawHtml;
using Blog.Markdown.Reading;
using Blog.Markdown.Writing;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.Links;

/// <summary>
/// Web and mail addresses written as plain text become links, as on GitHub. Within a link, code or script of the
/// author's own HTML they stay text. Not Markdig's own, which keeps punctuation behind an address, and reads all of a
/// paragraph again for each address in it.
/// </summary>
internal sealed class BareAddressesFeature : IFeature
{
    /// <inheritdoc/>
    public void AddParsers(MarkdownPipelineBuilder pipeline) =>
        pipeline.InlineParsers.InsertBefore<EmphasisInlineParser>(new BareAddressParser());

    /// <inheritdoc/>
    public void Prepare(MarkdownDocument document, FragmentRenderer renderer)
    {
        var verbatim = VerbatimText.Of(document, VerbatimText.UnlinkedElements);
        foreach (var block in document.Blocks<LeafBlock>())
        {
            if (block.Inline is { } inline)
                Settle(inline, verbatim, renderer.Body.Text, isLink: false);
        }
    }

    // HTML does not allow a link within a link, and whether a bracket is a link is known only when it closes.
    private static void Settle(ContainerInline container, VerbatimText verbatim, string source, bool isLink)
    {
        if (!isLink)
            MailLinks.Make(container, verbatim);
        for (var node = container.FirstChild; node is not null; )
        {
            var next = node.NextSibling;
            if (node is LinkInline { IsAutoLink: true, FirstChild: { } text } && (isLink || verbatim.Contains(node)))
            {
                text.Remove();
                // In an address a backslash stands for itself; in text it does what it always does.
                if (text is LiteralInline literal)
                    literal.Content = new StringSlice(
                        HtmlHelper.Unescape(source.Substring(node.Span.Start, node.Span.Length))
                    );
                node.ReplaceBy(text);
            }
            else if (node is ContainerInline inner)
            {
                Settle(inner, verbatim, source, isLink || inner is LinkInline);
            }

            node = next;
        }
    }
}
