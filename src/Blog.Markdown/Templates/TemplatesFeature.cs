using Blog.Markdown.Directives;
using Blog.Markdown.Writing;
using Blog.Text;
using Markdig.Extensions.Alerts;
using Markdig.Syntax;

namespace Blog.Markdown.Templates;

/// <summary>Reports template syntax of other generators, which readers would see: each kind once, at its first place.
/// In code, comments, formulas and after a backslash it is meant as text; in an address that leads nowhere because of
/// it, the check of references reports it.</summary>
internal sealed class TemplatesFeature : IFeature
{
    /// <inheritdoc/>
    public void Prepare(MarkdownDocument document, FragmentRenderer renderer)
    {
        foreach (var kind in Find(document, renderer.Body, alsoInAddresses: false).GroupBy(f => f.Kind))
            Report(kind.Key, kind.OrderBy(f => f.Start).ToList(), renderer);
    }

    /// <summary>All template syntax of a document, with places in its body.</summary>
    /// <param name="document">The document, its attributes settled.</param>
    /// <param name="body">Its Markdown.</param>
    /// <param name="alsoInAddresses">Whether that in addresses which are looked up on the site is among it.</param>
    public static List<(TemplateKind Kind, int Start, int End)> Find(
        MarkdownDocument document,
        Body body,
        bool alsoInAddresses
    )
    {
        var found = new List<(TemplateKind Kind, int Start, int End)>();
        var meant = MeantText.Of(document);
        foreach (var block in ShownBlocks.In(document, body))
            FindIn(block, meant, alsoInAddresses, found);
        return found;
    }

    private static void FindIn(
        ShownBlock block,
        MeantText meant,
        bool alsoInAddresses,
        List<(TemplateKind Kind, int Start, int End)> found
    )
    {
        var start = block.Start;
        var text = meant.Blanked(block.Block, block.Text, start);
        if (block.Block.Parent is MarkdownDocument && MdxImport.LengthIn(text) is > 0 and var length)
            found.Add((TemplateKind.Import, start, start + length));
        if (Admonition(text) is > 0 and var last)
            found.Add((TemplateKind.Admonition, start, start + last));
        var startsQuote = block.Block.Parent is QuoteBlock and not AlertBlock and var quote && quote[0] == block.Block;
        if (startsQuote && Callouts.At(text) is var (callout, end))
            found.Add((callout, start, start + end));
        CheckedAddresses? addresses = null;
        foreach (var match in TemplateScanner.Find(TexFormulas.Blanked(text)))
        {
            addresses ??= CheckedAddresses.Of(block.Block, text, start);
            if (alsoInAddresses || !addresses.Hold(match))
                found.Add((match.Kind, start + match.Start, start + match.End));
        }
    }

    // !!! note "A title"
    private static int Admonition(string text)
    {
        if (!(text.StartsWith("!!! ", StringComparison.Ordinal) || text.StartsWith("??? ", StringComparison.Ordinal)))
            return 0;
        var line = text.Split('\n', 2)[0].TrimEnd();
        return line.Length > 4 && ContainerName.Find(line[4..].Split(' ')[0]) is not null ? line.Length : 0;
    }

    private static void Report(
        TemplateKind kind,
        List<(TemplateKind Kind, int Start, int End)> places,
        FragmentRenderer renderer
    )
    {
        var (_, start, end) = places[0];
        var written = renderer.Body.Text[start..end].ReplaceLineEndings(" ");
        var place = renderer.Body.Source.At(renderer.Body.InFile(start, end));
        var diagnostic = DiagnosticCatalogue.ForeignTemplate.At(place, written, kind.Name, kind.Cure);
        var more = places.Count - 1;
        renderer.Report(more == 0 ? diagnostic : diagnostic.WithNote($"More of the kind in this document: {more}."));
    }
}
