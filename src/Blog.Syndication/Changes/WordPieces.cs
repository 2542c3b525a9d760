using System.Collections.Immutable;
using System.Globalization;

namespace Blog.Syndication.Changes;

/// <summary>Divides text into words, the spaces between them, and single signs.</summary>
internal static class WordPieces
{
    /// <summary>The pieces; joined they are the text.</summary>
    public static ImmutableArray<string> Of(string text)
    {
        var pieces = ImmutableArray.CreateBuilder<string>();
        for (var start = 0; start < text.Length; )
        {
            var end = start + 1;
            while (end < text.Length && Belongs(text, end))
                end++;
            pieces.Add(text[start..end]);
            start = end;
        }

        return pieces.ToImmutable();
    }

    /// <summary>The words and signs of a text, each once, without regard to case.</summary>
    public static HashSet<string> SetOf(string text) =>
        Of(text).Where(w => !string.IsNullOrWhiteSpace(w)).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a piece is made of spaces and line ends.</summary>
    public static bool IsSpace(string piece) => string.IsNullOrWhiteSpace(piece);

    // Whether the character goes on with the piece before it. An apostrophe within a word is part of it, as are the
    // marks that are set on a letter.
    private static bool Belongs(string text, int at)
    {
        var (before, c) = (text[at - 1], text[at]);
        if (char.IsLowSurrogate(c) || IsMark(c))
            return true;
        if (c is '\'' or '’')
            return char.IsLetter(before) && at + 1 < text.Length && char.IsLetter(text[at + 1]);
        if (before is '\'' or '’' && at >= 2 && char.IsLetter(text[at - 2]) && char.IsLetter(c))
            return true;
        return KindOf(before) == KindOf(c) && KindOf(c) != Kind.Sign;
    }

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark;

    private static Kind KindOf(char c) =>
        char.IsLetterOrDigit(c) || c == '_' || char.IsSurrogate(c) || IsMark(c) ? Kind.Word
        : char.IsWhiteSpace(c) ? Kind.Space
        : Kind.Sign;

    private enum Kind
    {
        Word,
        Space,
        Sign,
    }
}
