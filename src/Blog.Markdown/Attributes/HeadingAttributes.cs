using Markdig.Extensions.GenericAttributes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Blog.Markdown.Attributes;

/// <summary>Reads the attributes at the end of a heading's line and takes them away from its text.</summary>
internal static class HeadingAttributes
{
    /// <summary>Whether there were attributes.</summary>
    public static bool TryRead(BlockProcessor processor, ref StringSlice line, IBlock block)
    {
        var text = line.AsSpan().TrimEnd();
        var open = text.LastIndexOf('{');
        if (open < 0 || text[^1] != '}')
            return false;
        var slice = new StringSlice(line.Text, line.Start + open, line.Start + text.Length - 1);
        if (!AttributesParser.AreAttributes(slice) || !GenericAttributesParser.TryParse(ref slice, out var read))
            return false;
        var attributes = block.GetAttributes();
        read.CopyTo(attributes);
        attributes.Span = new SourceSpan(line.Start + open, line.Start + text.Length - 1);
        line.End = line.Start + open - 1;
        return true;
    }
}
