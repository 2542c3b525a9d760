using Blog.Markdown.Writing;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.Links;

/// <summary>Reads links, in linear time even for hostile ones. The labels of references are compared by Unicode's full
/// case folding, as CommonMark asks (section 4.7): <c>[ẞ]</c> is <c>[SS]</c>. Markdig leaves this to the machine's
/// culture data.</summary>
internal sealed class FoldingLinkParser : LinkInlineParser
{
    private const int DeepestNesting = 500;
    private const int LongestLink = 10_000;

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        CheckDepth(processor.Inline);
        if (processor.Document.ContainsData(typeof(LinkReferenceDefinitionGroup)))
            KnowLabel(processor, slice);
        if (slice.CurrentChar != ']' || slice.PeekChar() != '(')
            return base.Match(processor, ref slice);
        var link = slice;
        link.End = LinkEnd(slice);
        var isMatch = base.Match(processor, ref link);
        slice.Start = link.Start;
        return isMatch;
    }

    // Each bracket that is open is gone through for each piece of text after it.
    private static void CheckDepth(Inline? inline)
    {
        var depth = 0;
        for (; inline is not null; inline = inline.Parent)
        {
            if (inline is LinkDelimiterInline && ++depth > DeepestNesting)
                throw new NestingException();
        }
    }

    // Where an address may end at the latest: without a limit, parentheses that never close would be read to the end
    // again and again.
    private static int LinkEnd(StringSlice slice)
    {
        var text = slice.AsSpan();
        if (
            text.Length > LongestLink
            && !text[2..].TrimStart().TrimStart('<').StartsWith("data:", StringComparison.OrdinalIgnoreCase)
        )
            text = text[..LongestLink];
        return text.Contains(')') ? slice.Start + text.Length - 1 : slice.Start;
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
