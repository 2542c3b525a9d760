using System.Collections.Immutable;
using Blog.Markdown.Footnotes;
using Blog.Markdown.LoneAddresses;
using Blog.Markdown.RawHtml;
using Blog.Markdown.Reading;
using Blog.Markdown.Writing;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace Blog.Markdown.Blocks;

/// <summary>Lists the blocks of a parsed document.</summary>
internal static class BlockList
{
    /// <summary>The blocks in order. Definitions of links and abbreviations, and footnotes, which are gathered at the
    /// end, are left out.</summary>
    public static ImmutableArray<MarkdownBlock> Of(MarkdownDocument document, Body body) =>
        [
            .. document
                .Where(b => b is not (FootnoteSection or LinkReferenceDefinitionGroup or HtmlEnd))
                .Select(b => new MarkdownBlock(
                    KindOf(b),
                    body.InFile(b.Span),
                    (b as HeadingBlock)?.Level ?? 0,
                    b is HeadingBlock heading ? InlineText.Of(heading.Inline) : ""
                ))
                .OrderBy(b => b.Span.Start),
        ];

    private static MarkdownBlockKind KindOf(Block block) =>
        block switch
        {
            HeadingBlock => MarkdownBlockKind.Heading,
            LoneAddress or CustomContainer => MarkdownBlockKind.Directive,
            _ => MarkdownBlockKind.Other,
        };
}
