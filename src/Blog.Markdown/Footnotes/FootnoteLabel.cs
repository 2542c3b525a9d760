using System.Buffers;
using Markdig.Helpers;

namespace Blog.Markdown.Footnotes;

/// <summary>Reads <c>[^name]</c>.</summary>
internal static class FootnoteLabel
{
    private const int LongestLength = 200;
    private static readonly SearchValues<char> _ends = SearchValues.Create("[] \t\r\n");

    /// <summary>The name at the start of the slice, which is then moved behind the bracket; null when there is
    /// none.</summary>
    public static string? Read(ref StringSlice slice)
    {
        var text = slice.AsSpan();
        if (!text.StartsWith("[^"))
            return null;
        var label = text[2..Math.Min(text.Length, LongestLength)];
        var length = label.IndexOfAny(_ends);
        if (length <= 0 || label[length] != ']')
            return null;
        slice.Start += length + 3;
        return label[..length].ToString();
    }
}
