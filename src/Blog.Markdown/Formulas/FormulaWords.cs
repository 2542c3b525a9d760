using System.Collections.Immutable;
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
            var span = text[at] is '$' or '\\' ? FormulaMarks.At(text.AsSpan(at), at == 0 ? '\0' : text[at - 1]) : null;
            if (span is { IsReference: false } found)
            {
                var tex = text[(at + found.ContentStart)..(at + found.ContentEnd)];
                var read = formulas.Read(source, [new WrittenFormula(tex, false, [(0, at + found.ContentStart)])]);
                plain.Append(read.Diagnostics.IsEmpty ? read.Forms[0].Text : text[at..(at + found.End)]);
                at += found.End;
            }
            else
                plain.Append(text[at++]);
        }

        return plain.ToString();
    }
}
