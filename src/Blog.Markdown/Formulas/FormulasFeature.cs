using Blog.Markdown.Templates;
using Blog.Markdown.Writing;
using Blog.Text;
using Markdig.Syntax;

namespace Blog.Markdown.Formulas;

/// <summary>Reports formulas in TeX, which are text here: once for a document, at the first place. In code, comments
/// and after a backslash a dollar sign is meant as text.</summary>
internal sealed class FormulasFeature : IFeature
{
    private const int LongestShown = 60;

    /// <inheritdoc/>
    public void Prepare(MarkdownDocument document, FragmentRenderer renderer)
    {
        var body = renderer.Body;
        if (body.Text.AsSpan().IndexOfAny('$', '\\') < 0)
            return;
        var meant = new Lazy<MeantText>(() => MeantText.Of(document));
        var found = ShownBlocks
            .In(document, body)
            .Where(block => TexText.Find(block.Text).Any())
            .SelectMany(block =>
                TexText
                    .Find(meant.Value.Blanked(block.Block, block.Text, block.Start))
                    .Select(f => (Start: block.Start + f.Start, End: block.Start + f.End))
            )
            .OrderBy(f => f.Start)
            .ToList();
        if (found.Count > 0)
            renderer.Report(Told(found[0].Start, found[0].End, found.Count - 1, body));
    }

    private static Diagnostic Told(int start, int end, int more, Body body)
    {
        var written = body.Text[start..end].ReplaceLineEndings(" ");
        var shown = written.Length <= LongestShown ? written : written[..LongestShown] + "…";
        var told = DiagnosticCatalogue.FormulaAsText.At(body.Source.At(body.InFile(start, end)), shown);
        return more == 0 ? told : told.WithNote($"More of the kind in this document: {more}.");
    }
}
