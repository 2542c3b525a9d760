using Blog.Markdown.Reading;
using Blog.Markdown.Writing;
using Markdig;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.Attributes;

/// <summary><c>{#id .class key=value}</c> after a heading's text, an inline element, or at the end of a paragraph.
/// Braces anywhere else are text. It settles first: other features look for elements alone in their paragraph, which
/// braces would hide.</summary>
internal sealed class AttributesFeature : IFeature
{
    /// <inheritdoc/>
    public void AddParsers(MarkdownPipelineBuilder pipeline)
    {
        // Markdig's own extension also reads the lines that open fences and directives, where braces name lines to
        // highlight.
        pipeline.InlineParsers.Insert(0, new AttributesParser());
        pipeline.BlockParsers.Find<HeadingBlockParser>()!.TryParseAttributes = HeadingAttributes.TryRead;
    }

    /// <inheritdoc/>
    public void Prepare(MarkdownDocument document, FragmentRenderer renderer)
    {
        foreach (var braces in document.Inlines<AttributesInline>())
            Settle(braces);
        foreach (var node in document.Nodes())
        {
            if (node.TryGetAttributes() is { Id: { } id } attributes)
                renderer.Ids.AddWritten(id, renderer.Body.InFile(attributes.Span));
        }
    }

    private static void Settle(AttributesInline braces)
    {
        if (braces.PreviousSibling is LinkInline or AutolinkInline or CodeInline or EmphasisInline)
            Give(braces, braces.PreviousSibling);
        else if (braces.MayEndParagraph && ParagraphEndedBy(braces) is { } paragraph)
            GiveToParagraph(braces, paragraph);
        else
            braces.ReplaceBy(TextOf(braces));
    }

    private static LiteralInline TextOf(AttributesInline braces) =>
        new(braces.Text)
        {
            Span = braces.Span,
            Line = braces.Line,
            Column = braces.Column,
            IsClosed = true,
        };

    private static void Give(AttributesInline braces, MarkdownObject target)
    {
        var attributes = target.GetAttributes();
        braces.Attributes.CopyTo(attributes, mergeIdAndProperties: true, shared: false);
        attributes.Span = braces.Attributes.Span;
        braces.Remove();
    }

    private static void GiveToParagraph(AttributesInline braces, ParagraphBlock paragraph)
    {
        if (braces.PreviousSibling is LiteralInline text)
        {
            text.Content.TrimEnd();
            if (text.Content.IsEmpty)
                text.Remove();
        }

        if (braces.PreviousSibling is LineBreakInline lastBreak)
            lastBreak.Remove();
        Give(braces, paragraph);
    }

    // A paragraph that is written without its element cannot have attributes.
    private static ParagraphBlock? ParagraphEndedBy(AttributesInline braces)
    {
        var isAtEnd = braces is { PreviousSibling: not null, NextSibling: null };
        if (!isAtEnd || braces.Parent?.ParentBlock is not ParagraphBlock paragraph)
            return null;
        return paragraph.Parent switch
        {
            TableCell => null,
            ListItemBlock { Parent: ListBlock { IsLoose: false } } => null,
            DefinitionItem item when item.OfType<ParagraphBlock>().Count() == 1 => null,
            _ => paragraph,
        };
    }
}
