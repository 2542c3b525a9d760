using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace Blog.Markdown.Links;

/// <summary>
/// Reads links. The labels of references are compared by Unicode's full case folding, as CommonMark asks (section 4.7): <c>[ẞ]</c> is
/// <c>[SS]</c>. Markdig leaves this to the machine's culture data.
/// </summary>
internal sealed class FoldingLinkParser : LinkInlineParser
{
    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Document.ContainsData(typeof(LinkReferenceDefinitionGroup)))
            KnowLabel(processor, slice);
        return base.Match(processor, ref slice);
    }

    private void KnowLabel(InlineProcessor processor, StringSlice slice)
    {
        if (slice.CurrentChar is '!' or ']')
            slice.SkipChar();
        if (slice.CurrentChar != '[' || !LinkHelper.TryParseLabel(ref slice, out var label))
            return;
        var links = processor.Document.GetLinkReferenceDefinitions(addGroup: false).Links;
        if (links.ContainsKey(label))
            return;
        var folded = processor.GetParserState(this, () => Folded(links));
        if (folded.TryGetValue(LabelFolding.Fold(label), out var definition))
            links.TryAdd(label, definition);
    }

    private static Dictionary<string, LinkReferenceDefinition> Folded(Dictionary<string, LinkReferenceDefinition> links)
    {
        var folded = new Dictionary<string, LinkReferenceDefinition>(StringComparer.OrdinalIgnoreCase);
        foreach (var (label, definition) in links)
            folded.TryAdd(LabelFolding.Fold(label), definition);
        return folded;
    }
}
