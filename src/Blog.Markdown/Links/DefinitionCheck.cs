using Blog.Markdown.Reading;
using Blog.Markdown.Writing;
using Blog.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.Links;

/// <summary>Reports definitions of links that have no visible effect.</summary>
internal static class DefinitionCheck
{
    /// <summary>Reports those of a document.</summary>
    public static void Report(MarkdownDocument document, FragmentRenderer renderer)
    {
        var definitions = DefinitionNotes.Of(document);
        if (definitions.Count == 0)
            return;
        var used = document
            .Inlines<LinkInline>()
            .Select(l => l.Reference?.Label)
            .OfType<string>()
            .Select(LabelFolding.Fold)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var first = new Dictionary<string, LinkReferenceDefinition>(StringComparer.OrdinalIgnoreCase);
        var unused = new List<LinkReferenceDefinition>();
        foreach (var definition in definitions)
        {
            var label = LabelFolding.Fold(definition.Label!);
            if (!first.TryAdd(label, definition))
                ReportDouble(definition, first[label], renderer);
            else if (!used.Contains(label) && !IsComment(definition))
                unused.Add(definition);
        }

        ReportUnused(unused, renderer);
    }

    private static void ReportDouble(
        LinkReferenceDefinition definition,
        LinkReferenceDefinition first,
        FragmentRenderer renderer
    )
    {
        if (IsComment(definition) || (definition.Url == first.Url && definition.Title == first.Title))
            return;
        var line = renderer.Body.Source.At(PlaceOf(first, renderer)).Line;
        renderer.Report(DiagnosticCatalogue.DoubleDefinition, PlaceOf(definition, renderer), Shown(definition), line);
    }

    private static void ReportUnused(List<LinkReferenceDefinition> unused, FragmentRenderer renderer)
    {
        foreach (var text in unused.Where(d => !HasAddress(d)))
            UnusedDefinitions.Report([(Shown(text), PlaceOf(text, renderer))], renderer);
        UnusedDefinitions.Report([.. unused.Where(HasAddress).Select(d => (Shown(d), PlaceOf(d, renderer)))], renderer);
    }

    // "[//]: # (a comment)" and "[comment]: <> (a comment)" are how Markdown is commented.
    private static bool IsComment(LinkReferenceDefinition definition) => definition.Url is null or "" or "#";

    private static bool HasAddress(LinkReferenceDefinition definition) =>
        definition.Url!.AsSpan().TrimEnd(".,:;!?").IndexOfAny("/:.#@") >= 0;

    private static string Shown(LinkReferenceDefinition definition) => $"[{definition.Label}]";

    private static Blog.Text.SourceSpan PlaceOf(LinkReferenceDefinition definition, FragmentRenderer renderer)
    {
        var (start, text) = (definition.Span.Start, renderer.Body.Text);
        var end = text.IndexOf(']', Math.Min(start, text.Length));
        return renderer.Body.InFile(start, end < 0 ? start + 1 : end + 1);
    }
}
