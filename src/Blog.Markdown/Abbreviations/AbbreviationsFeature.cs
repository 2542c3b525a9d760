using Blog.Markdown.Writing;
using Markdig;
using Markdig.Extensions.Abbreviations;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.Abbreviations;

/// <summary>
/// Abbreviations explained once for the whole document. Not Markdig's own, which finds them after spaces only and writes their labels
/// without escaping them.
/// </summary>
internal sealed class AbbreviationsFeature : IFeature
{
    /// <inheritdoc/>
    public void AddParsers(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, new DefinitionParser());

    /// <inheritdoc/>
    public void Prepare(MarkdownDocument document, FragmentRenderer renderer)
    {
        if (document.GetAbbreviations() is not { } definitions)
            return;
        var finder = new AbbreviationFinder(definitions.Values);
        foreach (var literal in document.Descendants<LiteralInline>().ToList())
            finder.Mark(literal);
    }

    /// <inheritdoc/>
    public void AddRenderers(ObjectRendererCollection renderers) => renderers.Insert(0, new AbbreviationRenderer());
}
