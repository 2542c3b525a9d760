using Blog.Markdown.Reading;
using Blog.Markdown.Writing;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Blog.Markdown.Headings;

/// <summary>Gives each heading an id and a link to itself.</summary>
internal sealed class HeadingsFeature : IFeature
{
    /// <inheritdoc/>
    public void Prepare(MarkdownDocument document, FragmentRenderer renderer)
    {
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            var attributes = heading.GetAttributes();
            attributes.Id ??= renderer.Ids.AddUnique(HeadingSlug.Of(InlineText.Of(heading.Inline)));
        }
    }

    /// <inheritdoc/>
    public void AddRenderers(ObjectRendererCollection renderers) =>
        renderers.ReplaceOrAdd<HeadingRenderer>(new LinkedHeadingRenderer());
}
