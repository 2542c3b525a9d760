using System.Collections.Immutable;
using Blog.Markdown.RawHtml;
using Blog.Markdown.Reading;
using Blog.Markdown.Writing;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.Formulas;

/// <summary>Formulas in TeX: <c>$…$</c>, <c>\(…\)</c>, <c>$$…$$</c>, <c>\[…\]</c>, environments, and fences of
/// <c>math</c>.</summary>
internal sealed class FormulasFeature(IFormulas formulas) : IFeature
{
    /// <inheritdoc/>
    public void AddParsers(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new FormulaBlockParser());
        // Before all others, so that nothing in a formula is an escape or a link.
        pipeline.InlineParsers.Insert(0, new FormulaParser());
    }

    /// <inheritdoc/>
    public void Prepare(MarkdownDocument document, FragmentRenderer renderer)
    {
        var body = renderer.Body;
        if (
            body.Text.AsSpan().IndexOfAny('$', '\\') < 0
            && !body.Text.Contains(BlockTex.FenceWord, StringComparison.Ordinal)
        )
            return;
        BlockTex.Settle(document);
        var verbatim = new Lazy<VerbatimText>(() => VerbatimText.Of(document, VerbatimText.UnchangedElements));
        var found = document
            .Nodes()
            .Where(node => node is FormulaInline or FormulaBlock)
            .Where(node => node is not FormulaInline inline || !IsMeant(inline, verbatim.Value, body))
            .OrderBy(node => node.Span.Start)
            .ToList();
        var written = found.Select(node => InFile(node, body)).ToImmutableArray();
        // Texts about LaTeX name \ref without having a formula.
        if (written.Any(w => w.Reference is null))
            Read(found, written, renderer);
    }

    /// <inheritdoc/>
    public void AddRenderers(ObjectRendererCollection renderers)
    {
        renderers.Add(new FormulaInlineRenderer());
        renderers.Add(new FormulaBlockRenderer());
    }

    private void Read(List<MarkdownObject> found, ImmutableArray<WrittenFormula> written, FragmentRenderer renderer)
    {
        var read = formulas.Read(renderer.Body.Source, written);
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i] is FormulaBlock block)
                block.Settle(read.Forms[i]);
            else if (found[i] is FormulaInline inline)
                inline.Settle(read.Forms[i], read.Anchors.GetValueOrDefault(inline.Formula.Reference ?? ""));
        }

        foreach (var diagnostic in read.Diagnostics)
            renderer.Report(diagnostic);
    }

    // In <code> of the author's own, a formula is its source.
    private static bool IsMeant(FormulaInline inline, VerbatimText verbatim, Body body)
    {
        if (!verbatim.Contains(inline))
            return false;
        var text = body.Text[inline.Span.Start..(inline.Span.End + 1)];
        inline.ReplaceBy(new LiteralInline(text) { Span = inline.Span, IsClosed = true });
        return true;
    }

    private static WrittenFormula InFile(MarkdownObject node, Body body)
    {
        var written = node is FormulaInline inline ? inline.Formula : BlockTex.Of((FormulaBlock)node);
        return written with { Runs = [.. written.Runs.Select(r => (r.InTex, body.InFile(r.InFile, r.InFile).Start))] };
    }
}
