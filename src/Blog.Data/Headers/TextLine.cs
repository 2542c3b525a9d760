namespace Blog.Data.Headers;

/// <summary>One line of a text.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where its line end starts.</param>
/// <param name="Next">Where the next line starts; the length of the text after the last.</param>
public readonly record struct TextLine(int Start, int End, int Next)
{
    /// <summary>The line that starts at this position; it ends at LF, CRLF or CR.</summary>
    public static TextLine At(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny('\r', '\n');
        if (length < 0)
            return new TextLine(start, text.Length, text.Length);
        var end = start + length;
        return new TextLine(
            start,
            end,
            text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1
        );
    }

    /// <summary>Whether the line is this text, with nothing but blanks after it.</summary>
    public bool Is(string text, string fence) =>
        text.AsSpan(Start, End - Start).StartsWith(fence, StringComparison.Ordinal)
        && text.AsSpan(Start + fence.Length, End - Start - fence.Length).IsWhiteSpace();

    /// <summary>Whether there is nothing but blanks in the line.</summary>
    public bool IsBlank(string text) => text.AsSpan(Start, End - Start).IsWhiteSpace();
}
