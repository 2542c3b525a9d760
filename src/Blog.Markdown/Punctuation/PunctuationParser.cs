using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Blog.Markdown.Punctuation;

/// <summary>
/// Finds straight quotes, runs of hyphens and runs of dots. A backslash before one keeps it, and so does code.
/// </summary>
internal sealed class PunctuationParser : InlineParser
{
    public PunctuationParser() => OpeningCharacters = ['\'', '"', '-', '.'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        var before = slice.PeekCharExtra(-1);
        var run = text.IndexOfAnyExcept(text[0]) is >= 0 and var end ? end : text.Length;
        var after = run < text.Length ? text[run] : '\0';
        var length = text[0] switch
        {
            // A hyphen next to an angle bracket is part of an arrow.
            '-' => run >= 2 && before is not ('-' or '<') && after != '>' ? run : 0,
            '.' => run >= 3 && before != '.' ? run : 0,
            '"' => run == 1 && before != '"' ? 1 : 0,
            _ => 1,
        };
        if (length == 0)
            return false;
        Emit(processor, ref slice, text[..length].ToString());
        return true;
    }

    private static void Emit(InlineProcessor processor, ref StringSlice slice, string written)
    {
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new PunctuationMark(written)
        {
            Span = new SourceSpan(start, start + written.Length - 1),
            Line = line,
            Column = column,
            IsClosed = true,
        };
        slice.Start += written.Length;
    }
}
