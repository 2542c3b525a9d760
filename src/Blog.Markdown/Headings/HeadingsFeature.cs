using Blog.Markdown.Reading;
using Blog.Markdown.Writing;
using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Blog.Markdown.Headings;

/// <summary>Gives each heading an id and a link to itself.</summary>
internal sealed class HeadingsFeature : IFeature
{
    /// <inheritdoc/>
    public void AddParsers(MarkdownPipelineBuilder pipeline)
    {
        var usual = pipeline.BlockParsers.Find<HeadingBlockParser>()!;
        pipeline.BlockParsers.Replace<HeadingBlockParser>(
            new PlacedHeadingParser { TryParseAttributes = usual.TryParseAttributes }
        );
    }

    /// <inheritdoc/>
    public void Prepare(MarkdownDocument document, FragmentRenderer renderer)
    {
        foreach (var heading in document.Blocks<HeadingBlock>())
        {
            var attributes = heading.GetAttributes();
            attributes.Id ??= renderer.Ids.AddUnique(HeadingSlug.Of(InlineText.Of(heading.Inline)));
        }
    }

    /// <inheritdoc/>
    public void AddRenderers(ObjectRendererCollection renderers) =>
        renderers.ReplaceOrAdd<HeadingRenderer>(new LinkedHeadingRenderer());
}
