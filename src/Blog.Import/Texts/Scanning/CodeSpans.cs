namespace Blog.Import.Texts.Scanning;

/// <summary>Looks positions up among the code of a text.</summary>
internal static class CodeSpans
{
    /// <summary>Whether a position is in code.</summary>
    /// <param name="code">The code, in the order of the text.</param>
    /// <param name="position">The position.</param>
    public static bool Hold(IReadOnlyList<CodeSpan> code, int position)
    {
        var (low, high) = (0, code.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = code[middle].Start <= position ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && position < code[low - 1].End;
    }
}
