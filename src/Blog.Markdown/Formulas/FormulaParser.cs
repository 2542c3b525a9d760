using System.Collections.Immutable;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Blog.Markdown.Formulas;

/// <summary>Reads formulas in text, before any other sign in them means anything.</summary>
internal sealed class FormulaParser : InlineParser
{
    public FormulaParser() => OpeningCharacters = ['$', '\\'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        if (FormulaMarks.At(text, slice.PeekCharExtra(-1)) is not { } found)
            return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var runs = ImmutableArray.CreateBuilder<(int InTex, int InFile)>();
        runs.Add((0, processor.GetSourcePosition(slice.Start + found.ContentStart)));
        var tex = text[found.ContentStart..found.ContentEnd];
        for (var at = tex.IndexOf('\n'); at >= 0 && at + 1 < tex.Length; )
        {
            at++;
            runs.Add((at, processor.GetSourcePosition(slice.Start + found.ContentStart + at)));
            var next = tex[at..].IndexOf('\n');
            at = next < 0 ? -1 : at + next;
        }

        var end = processor.GetSourcePosition(slice.Start + found.End - 1);
        var written = new WrittenFormula(tex.ToString(), found.IsDisplay, runs.ToImmutable());
        if (found.IsReference)
        {
            var command = text[..found.ContentStart].LastIndexOf('\\');
            written = new WrittenFormula(
                text[command..(found.ContentEnd + 1)].ToString(),
                false,
                [(0, start + command)]
            )
            {
                Reference = tex.ToString().Trim(),
            };
        }

        processor.Inline = new FormulaInline(written)
        {
            Span = new SourceSpan(start, end),
            Line = line,
            Column = column,
        };
        slice.Start += found.End;
        return true;
    }
}
