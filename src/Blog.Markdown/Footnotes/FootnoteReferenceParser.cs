using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Blog.Markdown.Footnotes;

/// <summary>Reads <c>[^name]</c> in text, whether or not such a note exists.</summary>
internal sealed class FootnoteReferenceParser : InlineParser
{
    /// <summary>A parser.</summary>
    public FootnoteReferenceParser() => OpeningCharacters = ['['];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice;
        // With an address after it, it is a link whose text starts with '^'.
        if (FootnoteLabel.Read(ref rest) is not { } label || rest.CurrentChar == '(')
            return false;
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
}
