using System.Collections.Frozen;

namespace Blog.Math.Parsing;

/// <summary>What can stand behind <c>\left</c>, <c>\right</c>, <c>\big</c>.</summary>
internal static class Delimiters
{
    private const string Pairs =
        @"( ( ) ) [ [ ] ] \{ { \} } \lbrace { \rbrace } \lbrack [ \rbrack ] \lparen ( \rparen ) < ⟨ > ⟩ \lt ⟨ \gt ⟩ "
        + @"\langle ⟨ \rangle ⟩ ⟨ ⟨ ⟩ ⟩ \lAngle ⟪ \rAngle ⟫ \llangle ⦉ \rrangle ⦊ \lfloor ⌊ \rfloor ⌋ ⌊ ⌊ ⌋ ⌋ \lceil ⌈ "
        + @"\rceil ⌉ ⌈ ⌈ ⌉ ⌉ "
        + @"\lgroup ⟮ \rgroup ⟯ ⟮ ⟮ ⟯ ⟯ \lmoustache ⎰ \rmoustache ⎱ ⎰ ⎰ ⎱ ⎱ / / \backslash \ | | \vert | "
        + @"\lvert | \rvert | \| ‖ \Vert ‖ \lVert ‖ \rVert ‖ ‖ ‖ \uparrow ↑ \downarrow ↓ \updownarrow ↕ \Uparrow ⇑ "
        + @"\Downarrow ⇓ \Updownarrow ⇕ \ulcorner ⌜ \urcorner ⌝ \llcorner ⌞ \lrcorner ⌟ ⌜ ⌜ ⌝ ⌝ ⌞ ⌞ ⌟ ⌟ \llbracket ⟦ "
        + @"\rrbracket ⟧ ⟦ ⟦ ⟧ ⟧ \lBrace ⦃ \rBrace ⦄ \llparenthesis ⦇ \rrparenthesis ⦈ \mid | ∣ |";

    private static readonly FrozenDictionary<string, string> Known = Make();

    /// <summary>The character of a delimiter; empty for <c>.</c>; null for what is none.</summary>
    public static string? Find(string written) => written == "." ? "" : Known.GetValueOrDefault(written);

    private static FrozenDictionary<string, string> Make()
    {
        var words = Pairs.Split(' ');
        return Enumerable
            .Range(0, words.Length / 2)
            .ToFrozenDictionary(i => words[2 * i], i => words[(2 * i) + 1], StringComparer.Ordinal);
    }
}
