using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.Links;

/// <summary>Reads web addresses in plain text.</summary>
internal sealed class BareAddressParser : InlineParser
{
    // Marks that are open further out hardly end at an address; without a limit, each address would go through all of
    // them.
    private const int FurthestMark = 500;

    public BareAddressParser() => OpeningCharacters = ['h', 'H', 'f', 'F', 'w', 'W', 't', 'T'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        if (!BareAddress.StartsHere(slice.PeekCharExtra(-1), text))
            return false;
        var length = BareAddress.Length(text, OpenMarks(processor));
        if (length == 0)
            return false;
        processor.Inline = Link(processor, slice, length);
        slice.Start += length;
        return true;
    }

    private static LinkInline Link(InlineProcessor processor, StringSlice slice, int length)
    {
        var written = new StringSlice(slice.Text, slice.Start, slice.Start + length - 1);
        var address = HtmlHelper.Unescape(written.ToString(), removeBackSlash: false);
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var span = new SourceSpan(start, processor.GetSourcePosition(slice.Start + length - 1));
        var link = new LinkInline
        {
            Url = BareAddress.IsWithoutScheme(address) ? "http://" + address : address,
            Span = span,
            UrlSpan = span,
            Line = line,
            Column = column,
            IsClosed = true,
            IsAutoLink = true,
        };
        link.AppendChild(
            new LiteralInline(address)
            {
                Span = span,
                Line = line,
                Column = column,
                IsClosed = true,
            }
        );
        return link;
    }

    private static OpenMarks OpenMarks(InlineProcessor processor)
    {
        var marks = default(OpenMarks);
        var mark = processor.Inline;
        for (var i = 0; i < FurthestMark && mark is not null; i++, mark = mark.Parent)
        {
            if (mark is LinkDelimiterInline)
                marks = marks with { IsInBracket = true };
            else if (mark is EmphasisDelimiterInline run && run.Type.HasFlag(DelimiterType.Open))
                marks = With(marks, run);
        }

        return marks;
    }

    private static OpenMarks With(OpenMarks marks, EmphasisDelimiterInline run) =>
        run.Content.CurrentChar switch
        {
            '*' when marks.Stars == 0 => marks with { Stars = run.DelimiterCount },
            '~' when run.DelimiterCount == 2 => marks with { IsStruck = true },
            _ => marks,
        };
}
