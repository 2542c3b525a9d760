using System.Collections.Frozen;

namespace Blog.Math.Symbols;

/// <summary>Commands that stand for characters in text.</summary>
internal static class TextSymbols
{
    private const string Pairs = """
        $ $ % % # # & & _ _ { { } } textdollar $ textunderscore _ textbraceleft { textbraceright } textless <
        textgreater > textbar | textbardbl ‖ textasciitilde ~ textasciicircum ^ textbackslash \ textendash –
        textemdash — textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ” textellipsis …
        textdagger † textdaggerdbl ‡ textdegree ° textregistered ® textcopyright © textsterling £ texteuro €
        textbullet • textvisiblespace ␣ textquotesingle ' S § P ¶ dag † ddag ‡ pounds £ copyright © yen ¥ euro €
        AA Å aa å AE Æ ae æ OE Œ oe œ O Ø o ø L Ł l ł ss ß i ı j ȷ DH Ð dh ð TH Þ th þ ldots … dots … lq ‘ rq ’
        """;

    // Combining characters.
    private const string MarkPairs =
        "' \u0301 ` \u0300 ^ \u0302 ~ \u0303 = \u0304 u \u0306 . \u0307 \" \u0308 r \u030a H \u030b v \u030c "
        + "d \u0323 c \u0327 k \u0328 b \u0331 t \u0361 textcircled \u20dd";

    /// <summary>Characters by the names of commands.</summary>
    public static FrozenDictionary<string, string> All { get; } = Make(Pairs);

    /// <summary>Marks on the letter that follows, by the names of commands.</summary>
    public static FrozenDictionary<string, string> Marks { get; } = Make(MarkPairs);

    private static FrozenDictionary<string, string> Make(string pairs)
    {
        var words = pairs.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return Enumerable
            .Range(0, words.Length / 2)
            .ToFrozenDictionary(i => words[2 * i], i => words[(2 * i) + 1], StringComparer.Ordinal);
    }
}
