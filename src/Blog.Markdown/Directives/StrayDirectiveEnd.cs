using Markdig.Parsers;
using Markdig.Syntax;

namespace Blog.Markdown.Directives;

/// <summary>A line of colons that closes nothing.</summary>
internal sealed class StrayDirectiveEnd(BlockParser parser) : LeafBlock(parser);
