using Blog.Markdown.Writing;
using Markdig;
using Markdig.Parsers.Inlines;

namespace Blog.Markdown.Punctuation;

/// <summary>
/// Typographic quotes, dashes and ellipses. Not Markdig's own, which leaves apostrophes within words straight.
/// </summary>
internal sealed class PunctuationFeature : IFeature
{
    /// <inheritdoc/>
    public void AddParsers(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.InsertAfter<CodeInlineParser>(new PunctuationParser());
}
