namespace Blog.Reading.Exclusion;

/// <summary>A pattern for the name of a file or folder, without regard to case: <c>*</c> is any text, <c>#</c> a run of
/// digits, <c>!</c> one character that is not a letter; <c>\</c> makes the next character literal. A pattern with a
/// slash at its end is for folders.</summary>
/// <param name="Text">The pattern.</param>
internal readonly record struct NamePattern(string Text)
{
    /// <summary>Whether it is for folders, and not for files.</summary>
    public bool IsForFolders => Text.EndsWith('/');

    /// <summary>Whether a name matches.</summary>
    public bool Matches(ReadOnlySpan<char> name) => Matches(Text.AsSpan().TrimEnd('/'), name);

    // Only the last star is tried again: earlier ones can keep their match, so the time is at worst the product of the
    // lengths.
    private static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> name)
    {
        var (at, from, starAt, starFrom) = (0, 0, -1, 0);
        while (from < name.Length)
        {
            if (at < pattern.Length && pattern[at] == '*')
                (starAt, starFrom, at) = (at, from, at + 1);
            else if (at < pattern.Length && Step(pattern, ref at, name, ref from))
                continue;
            else if (starAt < 0)
                return false;
            else
                (at, from) = (starAt + 1, ++starFrom);
        }

        return pattern[at..].Trim('*').IsEmpty;
    }

    private static bool Step(ReadOnlySpan<char> pattern, ref int at, ReadOnlySpan<char> name, ref int from)
    {
        if (pattern[at] == '#')
        {
            var end = from;
            while (end < name.Length && char.IsAsciiDigit(name[end]))
                end++;
            if (end == from)
                return false;
            (at, from) = (at + 1, end);
            return true;
        }

        var isQuoted = pattern[at] == '\\' && at + 1 < pattern.Length;
        var wanted = isQuoted ? pattern[at + 1] : pattern[at];
        var isMet =
            wanted == '!' && !isQuoted
                ? !char.IsLetter(name[from])
                : char.ToLowerInvariant(wanted) == char.ToLowerInvariant(name[from]);
        if (isMet)
            (at, from) = (at + (isQuoted ? 2 : 1), from + 1);
        return isMet;
    }
}
