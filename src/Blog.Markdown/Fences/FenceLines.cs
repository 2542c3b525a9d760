using System.Collections.Immutable;
using System.Globalization;

namespace Blog.Markdown.Fences;

/// <summary>Reads lists of lines: <c>3,5-7</c>, <c>3 5-7</c>, <c>[3,"5-7"]</c>.</summary>
internal static class FenceLines
{
    private static readonly char[] _marks = [' ', ',', '[', ']', '{', '}', '"', '\''];

    /// <summary>Whether a text is such a list, as far as its first entry goes.</summary>
    public static bool IsList(string text) =>
        text.Split(_marks, StringSplitOptions.RemoveEmptyEntries) is [var first, ..] && Range(first) is not null;

    /// <summary>The lines, each from and to; and whether all of the text could be read.</summary>
    public static (ImmutableArray<(int From, int To)> Lines, bool IsWhole) Read(string text)
    {
        var ranges = text.Split(_marks, StringSplitOptions.RemoveEmptyEntries).Select(Range).ToList();
        return ([.. ranges.OfType<(int, int)>()], ranges.Count > 0 && ranges.TrueForAll(r => r is not null));
    }

    private static (int From, int To)? Range(string text)
    {
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        var (first, last) = dash < 0 ? (text, text) : (text[..dash], text[(dash + 1)..]);
        return Number(first) is { } from && Number(last) is { } to && from <= to ? (from, to) : null;
    }

    private static int? Number(string text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : null;
}
