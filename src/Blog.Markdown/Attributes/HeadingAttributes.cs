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
        if (AttributesReader.Read(ref slice) is not { } attributes || !slice.IsEmpty)
            return false;
        if (!BlockAttributes.AreMeant(attributes))
            return false;
        attributes.Span = new SourceSpan(line.Start + open, line.Start + text.Length - 1);
        block.SetAttributes(attributes);
        line.End = line.Start + open - 1;
        return true;
    }
}
