using System.Text;

namespace Blog.Html.Parsing;

/// <summary>Collects text into lines: spaces as HTML joins them, or as they stand where they carry meaning.</summary>
internal sealed class TextLines
{
    private readonly StringBuilder _lines = new();
    private readonly StringBuilder _line = new();

    /// <summary>Adds text to the current line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isCode">Whether its spaces and line ends stand as they are.</param>
    public void Add(string text, bool isCode)
    {
        foreach (var c in text)
        {
            if (isCode && c == '\n')
                EndLine();
            else if (isCode && c != '\r')
                _line.Append(c);
            else if (!IsSpace(c))
                _line.Append(c);
            else if (_line.Length > 0 && _line[^1] != ' ')
                _line.Append(' ');
        }
    }

    /// <summary>Ends the current line; an empty one is dropped.</summary>
    public void EndLine()
    {
        var line = _line.ToString().TrimEnd();
        _line.Clear();
        if (line.Length > 0)
            _lines.Append(_lines.Length > 0 ? "\n" : "").Append(line);
    }

    /// <summary>All lines, joined by <c>\n</c>.</summary>
    public override string ToString()
    {
        EndLine();
        return _lines.ToString();
    }

    // What HTML calls white space; a no-break space is not.
    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';
}
