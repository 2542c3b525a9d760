using Blog.Markdown.Fragments;
using Blog.Markdown.Reading;
using Blog.Markdown.Writing;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.Places;

/// <summary>Notes on elements where they are written, as <c>data-at="path:line:column"</c>: on elements that another
/// site may be unable to show, and on paragraphs and list items, so that their content has a place at most a few lines
/// away. It is the last feature, since no other may see what it adds.</summary>
internal sealed class PlacesFeature : IFeature
{
    /// <inheritdoc/>
    public void Prepare(MarkdownDocument document, FragmentRenderer renderer)
    {
        renderer.NotesPlaces = true;
        foreach (var node in document.Nodes().Where(IsWrittenWithAttributes))
        {
            var attributes = node.GetAttributes();
            attributes.Properties?.RemoveAll(p =>
                p.Key.Equals(PlaceAttribute.Name, StringComparison.OrdinalIgnoreCase)
            );
            attributes.AddProperty(PlaceAttribute.Name, renderer.PlaceOf(node)!);
        }
    }

    // Elements that are written without attributes note their places themselves: code, alerts, footnotes, tasks,
    // directives, HTML.
    private static bool IsWrittenWithAttributes(MarkdownObject node) =>
        node switch
        {
            LinkInline link => link.IsImage,
            Inline or CodeBlock or CustomContainer or HtmlBlock or TableRow or TableCell => false,
            // Nodes that a feature added have no place.
            Block => !node.Span.IsEmpty,
            _ => false,
        };
}
