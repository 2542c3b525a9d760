using Blog.Math.Parsing;
using Blog.Math.Tree;

namespace Blog.Math.Commands;

/// <summary>Marks above and below, and arrows with labels.</summary>
internal static class Accents
{
    private const string Narrow =
        "acute ´ grave ` ddot ¨ dddot ⃛ ddddot ⃜ tilde ˜ bar ¯ breve ˘ check ˇ hat ˆ vec → dot ˙ mathring ˚";

    private const string WideAbove =
        "widehat ˆ widetilde ˜ widecheck ˇ overline ¯ overrightarrow → overleftarrow ← overleftrightarrow ↔ "
        + "Overrightarrow ⇒ overrightharpoon ⇀ overleftharpoon ↼ overgroup ⏠ overlinesegment ⎴ overparen ⏜";

    private const string WideBelow =
        "underline _ utilde ˜ underrightarrow → underleftarrow ← underleftrightarrow ↔ undergroup ⏡ "
        + "underlinesegment ⎵ underparen ⏝";

    private const string Labelled = "overbrace ⏞ underbrace ⏟ overbracket ⎴ underbracket ⎵";

    private const string Long =
        "xleftarrow ← xrightarrow → xLeftarrow ⇐ xRightarrow ⇒ xleftrightarrow ↔ xLeftrightarrow ⇔ xhookleftarrow ↩ "
        + "xhookrightarrow ↪ xmapsto ↦ xrightharpoondown ⇁ xrightharpoonup ⇀ xleftharpoondown ↽ xleftharpoonup ↼ "
        + "xrightleftharpoons ⇌ xleftrightharpoons ⇋ xlongequal = xtwoheadrightarrow ↠ xtwoheadleftarrow ↞ xtofrom ⇄ "
        + "xrightleftarrows ⇄ xrightequilibrium ⇌ xleftequilibrium ⇋";

    // Accents of text stand on letters of formulas too.
    private const string OfText = "' ´ \" ¨ ^ ˆ ` ` = ¯ . ˙ ~ ˜ u ˘ v ˇ r ˚ H ˝";

    /// <summary>The commands.</summary>
    public static IEnumerable<(string Name, CommandReader Read)> All =>
        [
            .. Pairs(Narrow).Concat(Pairs(OfText)).Select(a => (a.Name, Accent(a.Mark, isWide: false, isBelow: false))),
            .. Pairs(WideAbove).Select(a => (a.Name, Accent(a.Mark, isWide: true, isBelow: false))),
            .. Pairs(WideBelow).Select(a => (a.Name, Accent(a.Mark, isWide: true, isBelow: true))),
            .. Pairs(Labelled).Select(a => (a.Name, Brace(a.Mark, a.Name[0] == 'u'))),
            .. Pairs(Long).Select(a => (a.Name, Arrow(a.Mark))),
        ];

    private static CommandReader Accent(string mark, bool isWide, bool isBelow) =>
        (parser, command) => new AccentNode(parser.ParseArgument(command), mark, isWide, isBelow);

    private static CommandReader Brace(string mark, bool isBelow) =>
        (parser, command) => new AccentNode(parser.ParseArgument(command), mark, true, isBelow, TakesLabel: true);

    private static CommandReader Arrow(string mark) =>
        (parser, command) =>
        {
            var under = parser.ParseOptional();
            return new ArrowNode(mark, parser.ParseArgument(command), under);
        };

    private static IEnumerable<(string Name, string Mark)> Pairs(string table)
    {
        var words = table.Split(' ');
        for (var i = 0; i + 1 < words.Length; i += 2)
            yield return (words[i], words[i + 1]);
    }
}
