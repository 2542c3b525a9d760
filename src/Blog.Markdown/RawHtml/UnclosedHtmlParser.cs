using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.RawHtml;

/// <summary>Takes the <c>&lt;</c> of a comment, instruction, declaration or CDATA section that is never closed as the
/// text that it is. Markdig has the same result, but reads the rest of the paragraph each time, which takes quadratic
/// time.</summary>
internal sealed class UnclosedHtmlParser : InlineParser
{
    private const int None = -1;

    public UnclosedHtmlParser() => OpeningCharacters = ['<'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (Closing(slice.AsSpan()) is not { } closing)
            return false;
        var last = processor.GetParserState(this, () => new LastClosings()).In(slice, closing);
        // In the shortest comment, '<!-->', the end begins right after '<!'.
        if (last >= slice.Start + 2)
            return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new LiteralInline(new StringSlice(slice.Text, slice.Start, slice.Start))
        {
            Span = new SourceSpan(start, start),
            Line = line,
            Column = column,
            IsClosed = true,
        };
        slice.SkipChar();
        return true;
    }

    private static string? Closing(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("<?"))
            return "?>";
        if (text.StartsWith("<!--"))
            return "-->";
        if (text.StartsWith("<![CDATA["))
            return "]]>";
        return text.StartsWith("<!") && text.Length > 2 && char.IsAsciiLetter(text[2]) ? ">" : null;
    }

    /// <summary>Mutable: the last place of each closing in the text that is being read, found once.</summary>
    private sealed class LastClosings
    {
        private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
        private string? _text;
        private int _end;

        public int In(StringSlice slice, string closing)
        {
            if (!ReferenceEquals(_text, slice.Text) || _end != slice.End)
            {
                _places.Clear();
                (_text, _end) = (slice.Text, slice.End);
            }

            if (!_places.TryGetValue(closing, out var place))
            {
                var found = slice.AsSpan().LastIndexOf(closing);
                _places[closing] = place = found < 0 ? None : slice.Start + found;
            }

            return place;
        }
    }
}
