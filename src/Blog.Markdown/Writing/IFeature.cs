using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Blog.Markdown.Writing;

/// <summary>One feature of the dialect: it adds parsers, settles the parsed document, and adds renderers.</summary>
internal interface IFeature
{
    /// <summary>Adds the parsers the feature needs. Called once for a dialect.</summary>
    void AddParsers(MarkdownPipelineBuilder pipeline) { }

    /// <summary>Settles everything that needs the whole document: ids, numbers. Called in the order of the dialect's
    /// features.</summary>
    void Prepare(MarkdownDocument document, FragmentRenderer renderer) { }

    /// <summary>Adds the renderers of the feature's nodes. Called for each document; the first renderer that accepts a
    /// node writes it.</summary>
    void AddRenderers(ObjectRendererCollection renderers) { }
}
