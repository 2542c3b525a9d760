using Blog.Markdown.Formulas;

namespace Blog.Markdown.Templates;

/// <summary>Formulas of TeX in a text whose formulas are not read: in HTML, and where they are turned off.</summary>
internal static class TexFormulas
{
    private const char BlankCharacter = '\u00a0';

    /// <summary>The text with blanks for its formulas.</summary>
    public static string Blanked(string text)
    {
        char[]? blanked = null;
        foreach (var (start, span) in FormulaMarks.In(text))
        {
            blanked ??= text.ToCharArray();
            Array.Fill(blanked, BlankCharacter, start, span.End);
        }

        return blanked is null ? text : new string(blanked);
    }
}
