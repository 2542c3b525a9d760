namespace Blog.Markdown.Code.Sessions;

/// <summary>A line of a session in a terminal.</summary>
/// <param name="Text">All of it, without its line end.</param>
/// <param name="Part">Its part in the session.</param>
/// <param name="Prompt">How many characters at its start are the prompt, the blank behind it included; 0 for
/// none.</param>
/// <param name="Language">The language of what was typed; empty for what was not.</param>
internal readonly record struct SessionLine(string Text, SessionPart Part, int Prompt = 0, string Language = "")
{
    /// <summary>What was typed, or printed.</summary>
    public string Behind => Text[Prompt..];
}

/// <summary>The part of a line in a session.</summary>
internal enum SessionPart
{
    /// <summary>A program printed it.</summary>
    Output,

    /// <summary>The author's remark between commands.</summary>
    Comment,

    /// <summary>The beginning of what was typed.</summary>
    Input,

    /// <summary>More of what was typed.</summary>
    Continued,
}
