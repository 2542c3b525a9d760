using Blog.Markdown.Writing;
using Markdig;
using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Blog.Markdown.Attributes;

/// <summary><c>{#id .class key=value}</c> after a heading's text, an inline element, or at the end of a paragraph.</summary>
internal sealed class AttributesFeature : IFeature
{
    /// <inheritdoc/>
    public void AddParsers(MarkdownPipelineBuilder pipeline)
    {
        // Markdig's own extension also reads the lines that open fences and directives, where braces name lines to highlight.
        pipeline.InlineParsers.Insert(0, new AttributesParser());
        pipeline.BlockParsers.Find<HeadingBlockParser>()!.TryParseAttributes = HeadingAttributes.TryRead;
    }

    /// <inheritdoc/>
    public void Prepare(MarkdownDocument document, FragmentRenderer renderer)
    {
        foreach (var node in document.Descendants())
        {
            if (node.TryGetAttributes() is { Id: { } id } attributes)
                renderer.Ids.AddWritten(id, renderer.Body.InFile(attributes.Span));
        }
    }
}
