namespace Blog.Reading.Exclusion;

/// <summary>
/// A pattern for the name of a file or folder, without regard to case: <c>*</c> is any text, <c>#</c> a run of
/// digits, <c>!</c> one character that
/// is no letter; <c>\</c> takes away the meaning of the character after it. With a slash at its end it is for folders.
/// </summary>
/// <param name="Text">The pattern.</param>
public readonly record struct NamePattern(string Text)
{
    /// <summary>Whether it is for folders, and not for files.</summary>
    public bool IsForFolders => Text.EndsWith('/');

    /// <summary>Whether a name is of this pattern.</summary>
    public bool Matches(ReadOnlySpan<char> name) => Matches(Text.AsSpan().TrimEnd('/'), name);

    // Of the last star only: what an earlier one took can stay as it is, so that the time is the product of the lengths
    // at worst.
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
