using System.Buffers;
using System.Collections.Immutable;
using Blog.Engine;
using Blog.Engine.Content;
using Blog.Markdown;
using Blog.Markdown.Diagrams;
using Blog.Markdown.Fragments;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;
using Blog.Reading.Linking;
using Blog.Reading.Parsing.Texts;
using Blog.Text;

namespace Blog.Pages.Diagrams;

/// <summary>Finds the diagrams of documents, those in files that they include among them.</summary>
/// <param name="catalogue">What is on the site.</param>
/// <param name="files">The files that documents include.</param>
/// <param name="markdown">Renders included Markdown.</param>
internal sealed class DiagramWalk(SiteCatalogue catalogue, IncludedFiles files, MarkdownRenderer markdown)
{
    private static readonly SearchValues<string> Words = SearchValues.Create(
        ["mermaid", "dot", "graphviz", "gv", "d2", "plantuml", "puml", "pikchr"],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>Finds diagrams in the documents of a site.</summary>
    /// <param name="catalogue">What is on the site.</param>
    /// <param name="content">Its files.</param>
    /// <param name="kept">Notes which texts are read.</param>
    /// <param name="onRead">Gets every file that is included; can be null.</param>
    public static DiagramWalk Of(
        SiteCatalogue catalogue,
        IContentStore content,
        KeptResults kept,
        Action<ContentPath, ContentBytes>? onRead = null
    ) =>
        new(
            catalogue,
            new IncludedFiles(content, onRead) { SourceReads = kept.SourceReads },
            Renderers.Markdown(catalogue.Settings, kept)
        );

    /// <summary>The diagrams of a document, in the order of its text. Its text is rendered only if it may have
    /// any.</summary>
    public ImmutableArray<FoundDiagram> Of(SitePost post) =>
        MayHave(post.Parsed.Source.Text)
            ? [.. Of(post.Body.Content, post.Parsed.Source, new Expansion(), [post.Source])]
            : [];

    /// <summary>The diagrams in the introduction of a series.</summary>
    public ImmutableArray<FoundDiagram> Of(SiteSeries series) =>
        series.Introduction is { } text ? [.. Of(text.Content, series.Place.Source, new Expansion(), [])] : [];

    private IEnumerable<FoundDiagram> Of(
        HtmlFragment fragment,
        SourceText source,
        Expansion expansion,
        ImmutableList<ContentPath> within
    )
    {
        foreach (var hole in fragment.Holes)
        {
            if (hole is DiagramHole diagram)
                yield return new FoundDiagram(diagram.Diagram, source);
            else if (hole is DirectiveHole directive)
            {
                var inside =
                    directive.Name == Directives.Include
                        ? OfIncluded(directive, source.Path, expansion, within)
                        : Of(directive.Content, source, expansion, within)
                            .Concat(directive.Otherwise is { } other ? Of(other, source, expansion, within) : []);
                foreach (var found in inside)
                    yield return found;
            }
        }
    }

    private IEnumerable<FoundDiagram> OfIncluded(
        DirectiveHole include,
        ContentPath document,
        Expansion expansion,
        ImmutableList<ContentPath> within
    )
    {
        var path = include.Attributes.FirstOrDefault(a => a.Key == "src")?.Value ?? "";
        if (
            expansion.IsOver
            || files.Find(path, document) is not { } file
            || within.Contains(file.Path)
            || !MayHave(file.Text)
            || !expansion.TryGrow(file.Text.Length)
        )
            return [];
        var rendered = markdown.Render(file, Inclusion.BodyStart(file, catalogue), file.Path.Stem);
        return Of(rendered.Content, file, expansion, within.Add(file.Path));
    }

    // A fence with a word of a diagram, or a file that is included.
    private static bool MayHave(string text)
    {
        if (
            text.Contains("::: include", StringComparison.Ordinal)
            || text.Contains(":::include", StringComparison.Ordinal)
        )
            return true;
        var rest = text.AsSpan();
        while (rest.IndexOfAny(Fences) is var at and >= 0)
        {
            var line = rest[at..];
            var end = line.IndexOfAny('\r', '\n');
            line = end < 0 ? line : line[..end];
            if (line.ContainsAny(Words))
                return true;
            rest = rest[(at + Math.Max(line.Length, 1))..];
        }

        return false;
    }

    private static readonly SearchValues<string> Fences = SearchValues.Create(["```", "~~~"], StringComparison.Ordinal);
}

/// <summary>A diagram that was found.</summary>
/// <param name="Diagram">The diagram.</param>
/// <param name="Source">The file it is written in.</param>
internal sealed record FoundDiagram(Diagram Diagram, SourceText Source)
{
    /// <summary>Where it is written.</summary>
    public SourceLocation Location => Source.At(Diagram.Span);
}
