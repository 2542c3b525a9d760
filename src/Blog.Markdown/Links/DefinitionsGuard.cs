using Markdig.Parsers;
using Markdig.Syntax;

namespace Blog.Markdown.Links;

/// <summary>
/// Reads nothing. Markdig looks for each definition of a link among all before it, besides keeping them by their
/// labels. Only the labels are asked for later, so the list is emptied on the way.
/// </summary>
internal sealed class DefinitionsGuard : BlockParser
{
    private const int Few = 64;

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var data = processor.Document.GetData(typeof(LinkReferenceDefinitionGroup));
        if (data is LinkReferenceDefinitionGroup { Count: > Few } group)
            group.Clear();
        return BlockState.None;
    }
}
