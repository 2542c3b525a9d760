using System.Text;
using Blog.Text;

namespace Blog.Markdown.Formulas;

/// <summary>Texts that are not Markdown, such as titles: their formulas become plain text.</summary>
internal static class FormulaWords
{
    /// <summary>The text with each formula as plain text. One with a mistake stays as it is written.</summary>
    public static string Of(string text, IFormulas formulas)
    {
        StringBuilder? plain = null;
        SourceText? source = null;
        var written = 0;
        foreach (var (start, span) in FormulaMarks.In(text))
        {
            var tex = text[(start + span.ContentStart)..(start + span.ContentEnd)];
            source ??= new SourceText(new ContentPath("title"), text);
            var read = formulas.Read(source, [new WrittenFormula(tex, false, [(0, start + span.ContentStart)])]);
            if (!read.Diagnostics.IsEmpty)
                continue;
            plain ??= new StringBuilder(text.Length);
            plain.Append(text, written, start - written).Append(read.Forms[0].Text);
            written = start + span.End;
        }

        return plain is null ? text : plain.Append(text, written, text.Length - written).ToString();
    }
}
