using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Blog.Markdown.Writing;

/// <summary>One feature of the dialect: how it is read, what it settles between reading and writing, and how it is
/// written.</summary>
internal interface IFeature
{
    /// <summary>Adds the parsers the feature needs. Called once for a dialect.</summary>
    void AddParsers(MarkdownPipelineBuilder pipeline) { }

    /// <summary>Settles in a parsed document what needs the whole of it: ids, numbers. Called in the order of the
    /// dialect's features.</summary>
    void Prepare(MarkdownDocument document, FragmentRenderer renderer) { }

    /// <summary>Adds what writes the feature's nodes. Called for each document; the first renderer that accepts a node
    /// writes it.</summary>
    void AddRenderers(ObjectRendererCollection renderers) { }
}
