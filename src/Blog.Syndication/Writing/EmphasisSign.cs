using System.Collections.Immutable;

namespace Blog.Syndication.Writing;

/// <summary>The signs of emphasis, and where Markdown reads them as such (CommonMark 0.31, 6.2).</summary>
internal static class EmphasisSign
{
    /// <summary>The signs for an element, best first.</summary>
    public static ImmutableArray<string> For(string name) =>
        name switch
        {
            "em" => ["*", "_"],
            "strong" => ["**"],
            _ => ["~~"],
        };

    /// <summary>Whether the signs are read as meant. False where implementations differ.</summary>
    /// <param name="sign">The sign.</param>
    /// <param name="before">The character before the first of the pair.</param>
    /// <param name="inner">What stands between them.</param>
    /// <param name="after">The character after the second.</param>
    public static bool Fits(string sign, char before, string inner, char after) =>
        inner.Length > 0
        && !inner.Contains('\n', StringComparison.Ordinal)
        && Fits(sign[0], before, inner[0])
        && Fits(sign[0], after, inner[^1]);

    private static bool Fits(char sign, char outer, char inner)
    {
        if (outer == sign || inner == sign || char.IsWhiteSpace(inner))
            return false;
        var isApart = outer is ' ' or '\n' || char.IsAscii(outer) && char.IsPunctuation(outer) && outer != '\\';
        return isApart || sign == '*' && char.IsAsciiLetterOrDigit(inner) && char.IsLetterOrDigit(outer);
    }
}
