namespace Blog.Markdown.Code.Sessions;

/// <summary>How far a command of a shell has been read: whether a quote is open, what its last line ends in, and the
/// ends of here-documents that are to come. Mutable: lines are added one after the other.</summary>
internal sealed class ShellCommand
{
    private readonly Queue<string> _documents = [];
    private char _quote;
    private bool _goesOn;

    /// <summary>Whether more of it has to follow.</summary>
    public bool IsOpen => _goesOn || _quote != '\0' || _documents.Count > 0;

    /// <summary>Whether it goes on in the next line whatever stands there: behind a backslash or an operator.</summary>
    public bool GoesOn => _goesOn;

    /// <summary>The line that ends the here-document which comes next; null for none.</summary>
    public string? EndOfDocument => _quote == '\0' && !_goesOn && _documents.TryPeek(out var end) ? end : null;

    /// <summary>The quote that is open; empty for none.</summary>
    public string OpenQuote => _quote == '\0' ? "" : _quote.ToString();

    /// <summary>Reads its next line.</summary>
    public void Add(string line)
    {
        if (EndOfDocument is { } end)
        {
            if (line.Trim() == end)
                _documents.Dequeue();
            return;
        }

        _goesOn = false;
        for (var i = 0; i < line.Length; i++)
            i = Read(line, i);
        if (_quote == '\0' && !_goesOn)
            _goesOn = line.AsSpan().TrimEnd() is [.., '|'] or [.., '&', '&'];
    }

    // Returns the place of the last character that was read.
    private int Read(string line, int at)
    {
        var character = line[at];
        if (character == '\\' && _quote != '\'')
        {
            _goesOn = at == line.Length - 1;
            return at + 1;
        }

        if (character == _quote)
            _quote = '\0';
        else if (_quote == '\0' && character is '\'' or '"')
            _quote = character;
        else if (_quote == '\0' && character == '#' && (at == 0 || line[at - 1] == ' '))
            return line.Length;
        else if (_quote == '\0' && character == '<')
            return ReadDocument(line, at);
        return at;
    }

    // <<EOF, <<-'EOF'; <<< is a text.
    private int ReadDocument(string line, int at)
    {
        var signs = at;
        while (signs < line.Length && line[signs] == '<')
            signs++;
        if (signs - at != 2)
            return signs - 1;
        var start = signs;
        while (start < line.Length && line[start] is '-' or ' ' or '\'' or '"')
            start++;
        var end = start;
        while (end < line.Length && (char.IsAsciiLetterOrDigit(line[end]) || line[end] == '_'))
            end++;
        if (end > start && !char.IsAsciiDigit(line[start]))
            _documents.Enqueue(line[start..end]);
        return end < line.Length && end > start && line[end] is '\'' or '"' ? end : Math.Max(end, signs) - 1;
    }
}
