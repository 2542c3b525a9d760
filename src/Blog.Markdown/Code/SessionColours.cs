using System.Text;
using Blog.Markdown.Code.Sessions;
using Blog.Markdown.Code.Tokens;

namespace Blog.Markdown.Code;

/// <summary>Colours sessions in a terminal: what was typed has the colours of its language, the whole of a command at
/// once, so that a text over several lines is one.</summary>
internal static class SessionColours
{
    private const string PromptStart = "<span class=\"t-p\">";
    private const string CommentStart = "<span class=\"t-c\">";
    private const string End = "</span>";

    /// <summary>The lines of a session; null when nothing in it was typed behind a prompt, and all of it may be
    /// copied.</summary>
    /// <param name="coloured">Colours what was typed.</param>
    /// <param name="languages">Finds its language.</param>
    /// <param name="session">The session's language.</param>
    /// <param name="code">The session, each line of it ended by LF.</param>
    public static CodeLine[]? Lines(ColouredCode coloured, Languages languages, Language session, string code)
    {
        if (code.Length > ColouredCode.LongestBlock)
            return null;
        if (SessionReader.Read(session.Name, code.Split('\n')[..^1]) is not { } lines)
            return null;
        var shown = new CodeLine[lines.Length];
        for (var i = 0; i < lines.Length; )
        {
            if (lines[i].Part != SessionPart.Input)
            {
                shown[i] = Printed(lines[i]);
                i++;
                continue;
            }

            var end = i + 1;
            while (end < lines.Length && lines[end].Part == SessionPart.Continued)
                end++;
            var typed = string.Concat(lines[i..end].Select(line => line.Behind + "\n"));
            var html = coloured.Html(languages.Find(lines[i].Language), typed).Split('\n');
            for (var start = i; i < end; i++)
                shown[i] = new CodeLine(PromptOf(lines[i]) + html[i - start]);
        }

        return shown;
    }

    // What is printed has the class of its line alone.
    private static CodeLine Printed(SessionLine line)
    {
        var isComment = line.Part == SessionPart.Comment;
        var html = new StringBuilder(isComment ? CommentStart : "");
        CodeText.Append(html, line.Text);
        return new CodeLine(html.Append(isComment ? End : "").ToString(), IsOutput: true);
    }

    // The blank behind a prompt is a part of it: what is copied without prompts starts with the command.
    private static string PromptOf(SessionLine line)
    {
        if (line.Prompt == 0)
            return "";
        var html = new StringBuilder(PromptStart);
        CodeText.Append(html, line.Text.AsSpan(0, line.Prompt));
        return html.Append(End).ToString();
    }
}
