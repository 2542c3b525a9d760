using Blog.Markdown.Links;
using Blog.Markdown.Reading;
using Blog.Markdown.Writing;
using Blog.Text;
using Markdig;
using Markdig.Extensions.Abbreviations;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.Abbreviations;

/// <summary>
/// Abbreviations explained once for the whole document. Not Markdig's own, which finds them after spaces only and
/// writes their labels without escaping them.
/// </summary>
internal sealed class AbbreviationsFeature : IFeature
{
    /// <inheritdoc/>
    public void AddParsers(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, new DefinitionParser());

    /// <inheritdoc/>
    public void Prepare(MarkdownDocument document, FragmentRenderer renderer)
    {
        if (document.GetAbbreviations() is not { } definitions)
            return;
        var finder = new AbbreviationFinder(definitions.Values);
        foreach (var literal in document.Inlines<LiteralInline>())
            finder.Mark(literal);
        ReportUnseen(document, renderer);
    }

    private static void ReportUnseen(MarkdownDocument document, FragmentRenderer renderer)
    {
        var used = document.Inlines<AbbreviationInline>().Select(a => a.Abbreviation).ToHashSet();
        var last = document.GetAbbreviations()!;
        var unused = new List<(string Shown, Blog.Text.SourceSpan Place)>();
        foreach (var definition in DefinitionParser.Of(document))
        {
            var (shown, place) = ($"*[{definition.Label}]", renderer.Body.InFile(definition.Span));
            var meant = last[definition.Label!];
            if (meant != definition && !meant.Text.AsSpan().SequenceEqual(definition.Text.AsSpan()))
                renderer.Report(DiagnosticCatalogue.DoubleDefinition, place, shown, LineOf(meant, renderer));
            else if (meant == definition && !used.Contains(definition))
                unused.Add((shown, place));
        }

        UnusedDefinitions.Report(unused, renderer);
    }

    private static int LineOf(Abbreviation definition, FragmentRenderer renderer) =>
        renderer.Body.Source.At(renderer.Body.InFile(definition.Span)).Line;

    /// <inheritdoc/>
    public void AddRenderers(ObjectRendererCollection renderers) => renderers.Insert(0, new AbbreviationRenderer());
}

/// <summary>Writes abbreviations with their meanings.</summary>
internal sealed class AbbreviationRenderer : MarkdownObjectRenderer<FragmentRenderer, AbbreviationInline>
{
    /// <inheritdoc/>
    protected override void Write(FragmentRenderer renderer, AbbreviationInline abbreviation) =>
        renderer
            .Write("<abbr title=\"")
            .WriteEscape(abbreviation.Abbreviation.Text)
            .Write("\">")
            .WriteEscape(abbreviation.Abbreviation.Label)
            .Write("</abbr>");
}
