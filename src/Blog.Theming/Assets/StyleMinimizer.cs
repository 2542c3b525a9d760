using System.Text;

namespace Blog.Theming.Assets;

/// <summary>Makes a style sheet smaller by taking out comments and white space alone. NUglify knows the properties and
/// at-rules of its day: it takes <c>@import … layer(x)</c>, <c>if(…)</c> and blocks in custom properties for mistakes,
/// and respaces at-rules it does not know (<c>@custom-media --x (…)</c>), so its errors cannot be distinguished from
/// real mistakes. A minimizer that knows no properties does not go out of date.</summary>
internal static class StyleMinimizer
{
    // White space has no meaning after the first set of marks and before the second. It has one before '(' and ':' (a
    // combinator).
    private const string NoSpaceAfter = "{};,:>([";
    private const string NoSpaceBefore = "{};,>)]!";

    internal static string Minimize(IReadOnlyList<StyleToken> tokens)
    {
        var css = new StringBuilder();
        var last = new StyleToken(StyleTokenKind.Mark, 0, ";");
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!IsGap(tokens[i]))
            {
                Append(css, tokens[i]);
                last = tokens[i];
            }
            else if (i + 1 < tokens.Count && !IsGap(tokens[i + 1]))
            {
                css.Append(Gap(tokens, i, last, tokens[i + 1]));
            }
        }

        return css.ToString();
    }

    // A licence (/*! … */) stays.
    private static bool IsGap(StyleToken token) =>
        token.Kind == StyleTokenKind.Space
        || (token.Kind == StyleTokenKind.Comment && !token.Text.StartsWith("/*!", StringComparison.Ordinal));

    // The last ';' of a block has no meaning.
    private static void Append(StringBuilder css, StyleToken token)
    {
        if (token.IsMark('}') && css.Length > 0 && css[^1] == ';')
            css.Length--;
        css.Append(token.Text);
    }

    // Two tokens that only a comment separates get an empty comment: with a space, 'a' and 'b' would become 'a b'.
    private static string Gap(IReadOnlyList<StyleToken> tokens, int end, StyleToken last, StyleToken next)
    {
        if (last.IsMarkOf(NoSpaceAfter) || next.IsMarkOf(NoSpaceBefore))
            return "";
        for (var i = end; i >= 0 && IsGap(tokens[i]); i--)
        {
            if (tokens[i].Kind == StyleTokenKind.Space)
                return " ";
        }

        return "/**/";
    }
}
