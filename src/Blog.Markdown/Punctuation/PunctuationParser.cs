using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.Punctuation;

/// <summary>Reads straight quotes, runs of hyphens and three dots as what they stand for. A backslash before one keeps it.</summary>
internal sealed class PunctuationParser : InlineParser
{
    /// <summary>A parser.</summary>
    public PunctuationParser() => OpeningCharacters = ['\'', '"', '-', '.'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        var before = slice.PeekCharExtra(-1);
        var length = text.IndexOfAnyExcept(text[0]) is >= 0 and var run ? run : text.Length;
        var after = length < text.Length ? text[length] : '\0';
        var typographic = text[0] switch
        {
            '-' => Dashes(length, before, after),
            '.' => length == 3 && before != '.' ? "…" : null,
            var quote => length == 1 || quote == '\'' ? Quotes.Typographic(quote, before, text[1..]) : null,
        };
        if (typographic is null)
            return false;
        Emit(processor, ref slice, text[0] is '\'' or '"' ? 1 : length, typographic);
        return true;
    }

    // A hyphen next to an angle bracket is part of an arrow.
    private static string? Dashes(int length, char before, char after) => (length, before, after) switch
    {
        (_, '-' or '<', _) or (_, _, '>') => null,
        (2, _, _) => "–",
        (3, _, _) => "—",
        _ => null,
    };

    private static void Emit(InlineProcessor processor, ref StringSlice slice, int length, string text)
    {
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new LiteralInline
        {
            Content = new StringSlice(text),
            Span = new SourceSpan(start, start + length - 1),
            Line = line,
            Column = column,
            IsClosed = true,
        };
        slice.Start += length;
    }
}
