namespace Blog.Markdown.Links;

/// <summary>The letters whose case folding is more than one letter (CaseFolding.txt of Unicode, status F), as far as
/// they are written today.</summary>
internal static class LabelFolding
{
    /// <summary>The label with these letters folded; the case of all others is left to the comparison.</summary>
    public static string Fold(string label) =>
        label.AsSpan().IndexOfAnyExceptInRange('\0', '\u00DE') < 0
            ? label
            : label
                .Replace("ß", "ss", StringComparison.Ordinal)
                .Replace("ẞ", "ss", StringComparison.Ordinal)
                .Replace("ŉ", "ʼn", StringComparison.Ordinal)
                .Replace("ﬀ", "ff", StringComparison.Ordinal)
                .Replace("ﬁ", "fi", StringComparison.Ordinal)
                .Replace("ﬂ", "fl", StringComparison.Ordinal)
                .Replace("ﬃ", "ffi", StringComparison.Ordinal)
                .Replace("ﬄ", "ffl", StringComparison.Ordinal)
                .Replace("ﬅ", "st", StringComparison.Ordinal)
                .Replace("ﬆ", "st", StringComparison.Ordinal);
}
