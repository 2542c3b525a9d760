namespace Blog.Markdown.Code;

/// <summary>Decides which lines are left uncoloured, so that none can hang a build. The limits are about the text, not
/// about time, since the output must not depend on the machine.</summary>
internal static class LineLimit
{
    /// <summary>The most characters of a line, its end included.</summary>
    public const int Length = 2_000;

    /// <summary>
    /// The most brackets open at one point of a line. The time of C++'s grammar grows with about the fifth power of it:
    /// 40 took it a second, 80 half a minute.
    /// </summary>
    public const int Nesting = 20;

    /// <summary>
    /// The most rules a grammar may be within at the start of a line. It goes through all of them for each line,
    /// which with braces
    /// that never close is the square of the lines.
    /// </summary>
    public const int Depth = 400;

    /// <summary>Whether a line is beyond a limit.</summary>
    public static bool Exceeds(ReadOnlySpan<char> line)
    {
        if (line.Length > Length)
            return true;
        var (open, most) = (0, 0);
        foreach (var character in line)
        {
            if (character is '(' or '[' or '{')
                most = Math.Max(most, ++open);
            else if (character is ')' or ']' or '}' && open > 0)
                open--;
        }

        return most > Nesting;
    }
}
