using System.Text;
using Blog.Markdown.Code.Tokens;
using TextMateSharp.Grammars;
using TextMateSharp.Internal.Grammars;

namespace Blog.Markdown.Code;

/// <summary>Writes a line's tokens as HTML. Neighbours of one class share an element.</summary>
/// <param name="classes">The classes by the colour of a token; the empty text for plain.</param>
internal sealed class LineWriter(string[] classes)
{
    private readonly StringBuilder _html = new();

    /// <summary>The line as HTML.</summary>
    /// <param name="line">The line, ended by LF.</param>
    /// <param name="tokens">Pairs of a token's start and its attributes, as the grammar encodes them.</param>
    public string Write(ReadOnlySpan<char> line, int[] tokens)
    {
        var (start, end, open) = (0, 0, "");
        for (var i = 0; i < tokens.Length; i += 2)
        {
            var (tokenStart, tokenEnd) = Trim(line, tokens[i], i + 2 < tokens.Length ? tokens[i + 2] : line.Length);
            if (tokenStart >= tokenEnd)
                continue;
            var next = classes[EncodedTokenAttributes.GetForeground(tokens[i + 1])];
            if (open != next)
            {
                AppendRun(line[start..end], open);
                CodeText.Append(_html, line[end..tokenStart]);
                (start, open) = (tokenStart, next);
            }

            end = tokenEnd;
        }

        AppendRun(line[start..end], open);
        return WritePlain(line[end..]);
    }

    /// <summary>The line as HTML without any class.</summary>
    public string WritePlain(ReadOnlySpan<char> line)
    {
        CodeText.Append(_html, line);
        var html = _html.ToString();
        _html.Clear();
        return html;
    }

    // White space has no colour: it is wrapped only where it stands inside a token or between two of one class.
    private static (int Start, int End) Trim(ReadOnlySpan<char> line, int start, int end)
    {
        end = Math.Min(end, line.Length);
        while (start < end && char.IsWhiteSpace(line[start]))
            start++;
        while (end > start && char.IsWhiteSpace(line[end - 1]))
            end--;
        return (start, end);
    }

    private void AppendRun(ReadOnlySpan<char> text, string tokenClass)
    {
        if (tokenClass.Length > 0)
            _html.Append("<span class=\"").Append(tokenClass).Append("\">");
        CodeText.Append(_html, text);
        if (tokenClass.Length > 0)
            _html.Append("</span>");
    }
}

/// <summary>The state of a grammar between two lines, and the lines that were coloured from it.</summary>
/// <param name="stack">The grammar's own state; null at the beginning of a text.</param>
internal sealed class LineState(IStateStack? stack)
{
    private Dictionary<string, ColouredLine>? _lines;

    /// <summary>The grammar's own state; null at the beginning of a text.</summary>
    public IStateStack? Stack { get; } = stack;

    /// <summary>Finds a line coloured before.</summary>
    public bool TryFind(ReadOnlySpan<char> line, out ColouredLine found)
    {
        found = default;
        return _lines is not null && _lines.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(line, out found);
    }

    /// <summary>Keeps a line that was coloured.</summary>
    public void Remember(ReadOnlyMemory<char> line, ColouredLine coloured) =>
        (_lines ??= []).Add(line.ToString(), coloured);
}
