using System.Text;

namespace Blog.Html.Parsing;

/// <summary>The characters XML 1.0 allows (section 2.2).</summary>
internal static class XmlCharacters
{
    /// <summary>The text without the characters XML forbids; a form feed, which HTML takes for a space, becomes one.</summary>
    public static string Keep(string text)
    {
        if (IsClean(text))
            return text;
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.Replace('\f', ' ').EnumerateRunes())
        {
            // A lone surrogate is enumerated as U+FFFD, the standard's replacement character, which is allowed.
            if (rune.Value > 0xFFFF || IsAllowed((char)rune.Value))
                kept.Append(rune);
        }

        return kept.ToString();
    }

    /// <summary>Whether XML allows this UTF-16 code unit, or it is half of a pair that may be allowed.</summary>
    public static bool IsAllowed(char c) => c is '\t' or '\n' or '\r' or (>= ' ' and <= '\uFFFD');

    private static bool IsClean(string text)
    {
        foreach (var c in text)
        {
            if (!IsAllowed(c) || char.IsSurrogate(c))
                return false;
        }

        return true;
    }
}
