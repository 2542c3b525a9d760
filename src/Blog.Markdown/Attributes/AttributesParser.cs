using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.Attributes;

/// <summary>Reads attributes in text: those of the link, image, code or emphasis before them, or after plain text those of the paragraph.</summary>
internal sealed class AttributesParser : InlineParser
{
    /// <summary>A parser.</summary>
    public AttributesParser() => OpeningCharacters = ['{'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice;
        if (processor.Inline is null || AttributesReader.Read(ref rest) is not { } read)
            return false;
        var attributes = Target(processor).GetAttributes();
        read.CopyTo(attributes, mergeIdAndProperties: true, shared: false);
        attributes.Span = new SourceSpan(processor.GetSourcePosition(slice.Start), processor.GetSourcePosition(rest.Start - 1));
        if (rest.IsEmptyOrWhitespace() && processor.Inline is LiteralInline text)
            text.Content.TrimEnd();
        slice = rest;
        return true;
    }

    private static MarkdownObject Target(InlineProcessor processor)
    {
        var inline = processor.Inline;
        // A delimiter right before the attributes may yet end an emphasis, which then takes them over.
        if (inline is LiteralInline)
        {
            do
                inline = inline.Parent;
            while (inline is DelimiterInline);
        }

        return inline is null || inline == processor.Root ? processor.Block! : inline;
    }
}
