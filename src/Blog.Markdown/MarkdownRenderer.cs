using Blog.Markdown.Code;
using Blog.Text;

namespace Blog.Markdown;

/// <summary>The door of this room: Markdown in, HTML with holes, outline, links and diagnostics out. Safe to use from many threads.</summary>
public sealed class MarkdownRenderer
{
    /// <summary>A renderer.</summary>
    /// <param name="options">What changes how Markdown is read.</param>
    /// <param name="code">Colours the fences.</param>
    public MarkdownRenderer(MarkdownOptions options, CodeRenderer code) => throw new NotImplementedException();

    /// <summary>Renders the body of a document.</summary>
    /// <param name="source">The whole file; places are places in it.</param>
    /// <param name="bodyStart">Where the Markdown starts in it.</param>
    /// <param name="idPrefix">What makes the ids of footnotes unique among documents: the slug.</param>
    public RenderedMarkdown Render(SourceText source, int bodyStart, string idPrefix) => throw new NotImplementedException();
}
