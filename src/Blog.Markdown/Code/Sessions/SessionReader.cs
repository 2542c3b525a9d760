namespace Blog.Markdown.Code.Sessions;

/// <summary>Tells apart what was typed in a terminal and what was printed. What follows an input is more of it when a
/// prompt asks for more (<c>></c>, <c>...</c>), when its line ends in a backslash or an operator, and when a quote or a
/// here-document that it opened is closed further on.</summary>
internal sealed class SessionReader
{
    private readonly string _session;
    private readonly string[] _lines;
    private readonly (int Length, string Language)?[] _prompts;
    private readonly SessionLine[] _read;
    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);
    private int _at;

    private SessionReader(string session, string[] lines)
    {
        _session = session;
        _lines = lines;
        _read = new SessionLine[lines.Length];
        _prompts = Array.ConvertAll(lines, line => Prompts.Find(session, line));
        for (var i = 0; i < lines.Length; i++)
            _last[lines[i].Trim()] = i;
    }

    /// <summary>The lines of a session with their parts; null when there is no prompt in it.</summary>
    /// <param name="session">The session's language.</param>
    /// <param name="lines">Its lines.</param>
    public static SessionLine[]? Read(string session, string[] lines)
    {
        var reader = new SessionReader(session, lines);
        if (!reader.FindPrompts())
            return null;
        while (reader._at < lines.Length)
            reader.ReadNext();
        return reader._read;
    }

    // The signs # and > are prompts where there is no other: they start remarks and output too.
    private bool FindPrompts() =>
        Array.Exists(_prompts, prompt => prompt is not null)
        || (_session == "console" && (Take(Prompts.RootIn) || Take(Prompts.AngleIn)));

    private bool Take(Func<string, int> lengthIn)
    {
        for (var i = 0; i < _lines.Length; i++)
            _prompts[i] = lengthIn(_lines[i]) is > 0 and var length ? (length, Prompts.Shell) : null;
        return Array.Exists(_prompts, prompt => prompt is not null);
    }

    private void ReadNext()
    {
        if (_prompts[_at] is { } prompt)
            ReadInput(prompt.Length, prompt.Language);
        else
        {
            var isComment = _session == "console" && Prompts.IsComment(_lines[_at]);
            Add(isComment ? SessionPart.Comment : SessionPart.Output, 0, "");
        }
    }

    private void ReadInput(int length, string language)
    {
        var command = new ShellCommand();
        command.Add(_lines[_at][length..]);
        Add(SessionPart.Input, length, language);
        while (_at < _lines.Length)
        {
            if (Prompts.More(language, _lines[_at]) is { } more)
            {
                command.Add(_lines[_at][more..]);
                Add(SessionPart.Continued, more, language);
            }
            else if (language != Prompts.Shell || !TakeRest(command))
                return;
        }
    }

    // The lines without a prompt that belong to a command.
    private bool TakeRest(ShellCommand command)
    {
        if (command.GoesOn && _prompts[_at] is null)
        {
            command.Add(_lines[_at]);
            Add(SessionPart.Continued, 0, Prompts.Shell);
            return true;
        }

        var end = EndOf(command);
        if (end < _at)
            return false;
        while (_at <= end && command.IsOpen)
        {
            command.Add(_lines[_at]);
            Add(SessionPart.Continued, 0, Prompts.Shell);
        }

        return true;
    }

    // The line that closes the quote or here-document: a quote is closed before the next prompt, or is none.
    private int EndOf(ShellCommand command)
    {
        if (command.EndOfDocument is { } word)
            return _last.GetValueOrDefault(word, -1);
        if (command.OpenQuote.Length == 0)
            return -1;
        var ahead = new ShellCommand();
        ahead.Add(command.OpenQuote);
        for (var i = _at; i < _lines.Length && _prompts[i] is null; i++)
        {
            ahead.Add(_lines[i]);
            if (ahead.OpenQuote.Length == 0)
                return i;
        }

        return -1;
    }

    private void Add(SessionPart part, int prompt, string language) =>
        _read[_at] = new SessionLine(_lines[_at++], part, prompt, language);
}
