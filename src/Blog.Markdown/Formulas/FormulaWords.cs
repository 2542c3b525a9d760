using System.Text;
using Blog.Text;

namespace Blog.Markdown.Formulas;

/// <summary>Texts that are not Markdown, such as titles: their formulas become plain text.</summary>
internal static class FormulaWords
{
    /// <summary>The text with each formula as plain text. One with a mistake stays as it is written.</summary>
    public static string Of(string text, IFormulas formulas)
    {
        if (text.AsSpan().IndexOfAny('$', '\\') < 0)
            return text;
        var source = new SourceText(new ContentPath("title"), text);
        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; )
        {
            if (FormulaAt(text, at) is not { } found)
            {
                plain.Append(text[at++]);
                continue;
            }

            var tex = text[(at + found.ContentStart)..(at + found.ContentEnd)];
            var read = formulas.Read(source, [new WrittenFormula(tex, false, [(0, at + found.ContentStart)])]);
            plain.Append(read.Diagnostics.IsEmpty ? read.Forms[0].Text : text[at..(at + found.End)]);
            at += found.End;
        }

        return plain.ToString();
    }

    private static FormulaSpan? FormulaAt(string text, int at)
    {
        if (text[at] is not ('$' or '\\'))
            return null;
        var before = at == 0 ? '\0' : text[at - 1];
        return FormulaMarks.At(text.AsSpan(at), before) is { IsReference: false } found ? found : null;
    }
}
