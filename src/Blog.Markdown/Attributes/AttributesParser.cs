using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.Attributes;

/// <summary>
/// Reads braces right behind a link, an image, code or emphasis, and those that end a paragraph. All others are text.
/// </summary>
internal sealed class AttributesParser : InlineParser
{
    public AttributesParser() => OpeningCharacters = ['{'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice;
        if (AttributesReader.Read(ref rest) is not { } attributes)
            return false;
        var endsParagraph =
            rest.IsEmptyOrWhitespace() && BlockAttributes.AreMeantForParagraph(attributes) && FollowsSpace(slice);
        if (!endsParagraph && !MayFollow(processor.Inline))
            return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var span = new SourceSpan(start, processor.GetSourcePosition(rest.Start - 1));
        attributes.Span = span;
        processor.Inline = new AttributesInline(attributes, slice.Text[slice.Start..rest.Start])
        {
            MayEndParagraph = endsParagraph,
            Span = span,
            Line = line,
            Column = column,
        };
        slice = rest;
        return true;
    }

    private static bool FollowsSpace(StringSlice slice) =>
        slice.PeekCharExtra(-1) is '\0' or ' ' or '\t' or '\n' or '\r';

    // A mark right before the braces may yet end an emphasis; one that opens a link or a cell never has attributes.
    private static bool MayFollow(Inline? inline) =>
        inline is LinkInline or AutolinkInline or CodeInline or EmphasisDelimiterInline or AttributesInline;
}

/// <summary>Braces that may be attributes: the whole document decides what stands before them.</summary>
/// <param name="attributes">The attributes.</param>
/// <param name="text">How they are written, in case they are text.</param>
internal sealed class AttributesInline(HtmlAttributes attributes, string text) : LeafInline
{
    /// <summary>What they say.</summary>
    public HtmlAttributes Attributes { get; } = attributes;

    /// <summary>How they are written.</summary>
    public string Text { get; } = text;

    /// <summary>Whether they may be those of a paragraph, and end it.</summary>
    public bool MayEndParagraph { get; init; }
}
