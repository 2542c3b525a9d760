using System.Collections.Frozen;

namespace Blog.Images.Formulas;

/// <summary>The colours that classes of formulas name (xcolor), dark enough for a light ground.</summary>
internal static class FormulaColours
{
    private static readonly FrozenDictionary<string, string> All = Pairs(
        "black #000000 blue #0044cc brown #8a5a1f cyan #007fa8 darkgray #404040 gray #6b6b6b green #007a00 "
            + "lightgray #8c8c8c lime #5c7a00 magenta #c000c0 olive #6b6b00 orange #b85c00 pink #c2507a purple #9c0036 "
            + "red #c80000 teal #007373 violet #7a007a white #ffffff yellow #8a7400"
    );

    private static readonly FrozenDictionary<string, string> Grounds = Pairs(
        "black #404040 blue #c7d7ff brown #ecdcc6 cyan #c5edf9 darkgray #a6a6a6 gray #d0d0d0 green #c9ebc9 "
            + "lightgray #e6e6e6 lime #eaf7c0 magenta #f9d0f9 olive #e8e8bf orange #ffe0c2 pink #ffe3ec purple #f3cbd8 "
            + "red #ffd1d1 teal #c4e6e6 violet #ecd0ec white #ffffff yellow #fff7b0"
    );

    /// <summary>The colour of ink or of a frame; null for a name that is not one of them.</summary>
    public static string? Of(string name) => All.GetValueOrDefault(name);

    /// <summary>The colour of a ground; null for a name that is not one of them.</summary>
    public static string? Ground(string name) => Grounds.GetValueOrDefault(name);

    /// <summary>A colour as an author wrote it; null unless it is <c>#rrggbb</c> or black.</summary>
    public static string? Written(string? text) =>
        text switch
        {
            ['#', ..] when text.Length == 7 && text.AsSpan(1).IndexOfAnyExcept(Hex) < 0 => text,
            "black" => "#000000",
            _ => null,
        };

    private static readonly System.Buffers.SearchValues<char> Hex = System.Buffers.SearchValues.Create(
        "0123456789abcdefABCDEF"
    );

    private static FrozenDictionary<string, string> Pairs(string table)
    {
        var words = table.Split(' ');
        return Enumerable
            .Range(0, words.Length / 2)
            .ToFrozenDictionary(i => words[2 * i], i => words[(2 * i) + 1], StringComparer.Ordinal);
    }
}
