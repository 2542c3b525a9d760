using System.Text;
using Blog.Text.Characters;

namespace Blog.Html.Parsing;

/// <summary>The characters XML 1.0 allows (section 2.2).</summary>
internal static class XmlCharacters
{
    /// <summary>The text by the rule of <see cref="ControlCharacters"/>, with U+FFFD for lone surrogates too.</summary>
    public static string Keep(string text)
    {
        var clean = ControlCharacters.Replace(text);
        return HasSurrogate(clean) ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(clean)) : clean;
    }

    /// <summary>Whether XML allows this UTF-16 code unit, or it is half of a surrogate pair that may be
    /// allowed.</summary>
    public static bool IsAllowed(char c) => c is '\t' or '\n' or '\r' or (>= ' ' and <= '\uFFFD');

    private static bool HasSurrogate(string text) => text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0;
}
