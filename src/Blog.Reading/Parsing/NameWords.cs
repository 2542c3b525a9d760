namespace Blog.Reading.Parsing;

/// <summary>Makes a title of a file's name, as Jekyll does.</summary>
internal static class NameWords
{
    /// <summary>
    /// The words of a name, each with a capital: <c>my-first-post</c> gives My First Post. Null for a name without
    /// letters.
    /// </summary>
    public static string? Of(string name)
    {
        var words = name.Split(['-', '_', ' '], StringSplitOptions.RemoveEmptyEntries);
        return words.Any(w => w.Any(char.IsLetter))
            ? string.Join(' ', words.Select(w => string.Concat(w[..1].ToUpperInvariant(), w[1..])))
            : null;
    }
}
