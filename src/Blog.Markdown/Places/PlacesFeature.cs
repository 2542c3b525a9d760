using Blog.Markdown.Fragments;
using Blog.Markdown.Writing;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.Places;

/// <summary>
/// Notes on elements where they are written, as <c>data-at="path:line:column"</c>: on what another site may be unable
/// to show, and on paragraphs and list items, so that whatever is in them has a place at worst a few lines away. The
/// last of the features: what it adds is nobody's to read. </summary>
internal sealed class PlacesFeature : IFeature
{
    /// <inheritdoc/>
    public void Prepare(MarkdownDocument document, FragmentRenderer renderer)
    {
        renderer.NotesPlaces = true;
        foreach (var node in document.Descendants().Where(IsWrittenWithAttributes))
        {
            var attributes = node.GetAttributes();
            attributes.Properties?.RemoveAll(p =>
                p.Key.Equals(PlaceAttribute.Name, StringComparison.OrdinalIgnoreCase)
            );
            attributes.AddProperty(PlaceAttribute.Name, renderer.PlaceOf(node)!);
        }
    }

    // What has no attributes when it is written notes its place itself: code, alerts, footnotes, tasks, directives,
    // HTML.
    private static bool IsWrittenWithAttributes(MarkdownObject node) =>
        node switch
        {
            LinkInline link => link.IsImage,
            Inline or CodeBlock or CustomContainer or HtmlBlock or TableRow or TableCell => false,
            // What a feature added to the document is written nowhere.
            Block => !node.Span.IsEmpty,
            _ => false,
        };
}
