using System.Buffers;
using Blog.Data;
using Blog.Text;

namespace Blog.Editing.Entries;

/// <summary>Tells which texts need no quotes in front matter that an author wrote by hand.</summary>
internal static class YamlWriting
{
    private static readonly SearchValues<char> Brackets = SearchValues.Create(",[]{}");

    /// <summary>Whether the text needs no quotes.</summary>
    public static bool IsPlain(string text, bool isBracketed) =>
        text.Length > 0
        && (char.IsLetterOrDigit(text[0]) || text[0] == '/')
        && YamlText.IsPrintable(text)
        && text[^1] is not (' ' or ':')
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && !(isBracketed && text.AsSpan().ContainsAny(Brackets))
        && YamlScalars.KindOf(text) == DataScalarKind.Text
        && !YamlText.IsTruthWord(text);
}
