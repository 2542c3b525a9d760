using Blog.Markdown.Directives;
using Blog.Markdown.Writing;
using Blog.Text;
using Markdig.Extensions.Tables;
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
        var found = new List<(TemplateKind Kind, int Start, int End)>();
        Find(document, renderer.Body, MeantText.Of(document), found);
        foreach (var kind in found.GroupBy(f => f.Kind))
            Report(kind.Key, kind.OrderBy(f => f.Start).ToList(), renderer);
    }

    private static void Find(
        ContainerBlock container,
        Body body,
        MeantText meant,
        List<(TemplateKind Kind, int Start, int End)> found
    )
    {
        foreach (var block in container)
        {
            if (block is Table or LeafBlock { Inline: not null } || (block is HtmlBlock html && IsMarkup(html)))
                FindIn(block, body, meant, found);
            else if (block is ContainerBlock inner)
                Find(inner, body, meant, found);
        }
    }

    private static bool IsMarkup(HtmlBlock block) =>
        block.Type is not (HtmlBlockType.Comment or HtmlBlockType.ScriptPreOrStyle or HtmlBlockType.CData);

    private static void FindIn(
        Block block,
        Body body,
        MeantText meant,
        List<(TemplateKind Kind, int Start, int End)> found
    )
    {
        var start = Math.Clamp(block.Span.Start, 0, body.Text.Length);
        var end = Math.Clamp(block.Span.End + 1, start, body.Text.Length);
        var text = meant.Blanked(block, body.Text[start..end], start);
        if (block.Parent is MarkdownDocument && MdxImport.LengthIn(text) is > 0 and var length)
            found.Add((TemplateKind.Import, start, start + length));
        if (Admonition(text) is > 0 and var last)
            found.Add((TemplateKind.Admonition, start, start + last));
        CheckedAddresses? addresses = null;
        foreach (var match in TemplateScanner.Find(TexFormulas.Blanked(text)))
        {
            addresses ??= CheckedAddresses.Of(block, text, start);
            if (!addresses.Hold(match))
                found.Add((match.Kind, start + match.Start, start + match.End));
        }
    }

    // !!! note "A title"
    private static int Admonition(string text)
    {
        var line = text.Split('\n', 2)[0].TrimEnd();
        var isMark = line.Length > 4 && line[..4] is "!!! " or "??? ";
        return isMark && ContainerName.Find(line[4..].Split(' ')[0]) is not null ? line.Length : 0;
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
