using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.Footnotes;

/// <summary>Reads <c>[^name]</c> in text, whether or not such a note exists; also behind an exclamation mark, where it
/// is not an image, as on GitHub.</summary>
internal sealed class FootnoteReferenceParser : InlineParser
{
    public FootnoteReferenceParser() => OpeningCharacters = ['[', '!'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice;
        var isBehindMark = slice.CurrentChar == '!';
        if (isBehindMark)
            rest.SkipChar();
        // With an address after it, it is a link whose text starts with '^'.
        if (FootnoteLabel.Read(ref rest) is not { } label || rest.CurrentChar == '(')
            return false;
        if (isBehindMark)
        {
            processor.Inline = Mark(processor, slice);
            slice.SkipChar();
            return true;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new FootnoteReference(label)
        {
            Span = new SourceSpan(start, processor.GetSourcePosition(rest.Start - 1)),
            Line = line,
            Column = column,
        };
        slice = rest;
        return true;
    }

    private static LiteralInline Mark(InlineProcessor processor, StringSlice slice)
    {
        var place = processor.GetSourcePosition(slice.Start, out var line, out var column);
        return new LiteralInline(new StringSlice(slice.Text, slice.Start, slice.Start))
        {
            Span = new SourceSpan(place, place),
            Line = line,
            Column = column,
            IsClosed = true,
        };
    }
}
