using System.Collections.Immutable;
using System.Text;
using Blog.Engine.Content;
using Blog.Html.Drawings;
using Blog.Pages.Diagrams;
using Blog.Reading.Parsing.Files;
using Blog.Text;
using Blog.Text.Reads;

namespace Blog.Pages.ToDraw;

/// <summary>The door to the diagrams of a site, for who draws them.</summary>
public static class SiteDiagrams
{
    /// <summary>The diagrams of all documents, those that are held back among them, each drawing once. Texts that may
    /// have diagrams are rendered. Safe to call from any thread.</summary>
    /// <param name="site">A site that is mapped.</param>
    public static ImmutableArray<SiteDiagram> Of(Site site)
    {
        ArgumentNullException.ThrowIfNull(site);
        var (catalogue, content) = (site.Catalogue, site.Run.Request.Content);
        var walk = DiagramWalk.Of(catalogue, content, site.Run.Kept);
        return site.SourceReads.Record<ImmutableArray<SiteDiagram>>(
            new ReadLog(),
            () =>
                [
                    .. catalogue
                        .Documents.SelectMany(d => walk.Of(d))
                        .Concat(catalogue.Series.SelectMany(s => walk.Of(s)))
                        .DistinctBy(d => d.Diagram.Name, StringComparer.Ordinal)
                        .Select(d => Described(d, content)),
                ]
        );
    }

    /// <summary>The drawings that no document uses, sorted.</summary>
    /// <param name="site">A site that is mapped, with all documents that are held back.</param>
    public static ImmutableArray<ContentPath> Unused(Site site)
    {
        var used = Of(site).Select(d => d.Name).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. site.Run.Request.Content.Files.Where(f => DrawingFiles.NameOf(f) is { } name && !used.Contains(name)),
        ];
    }

    /// <summary>What is kept of a drawing that a program has just made: no scripts, nothing of
    /// elsewhere.</summary>
    /// <param name="svg">The output of the program.</param>
    public static CleanDrawing Clean(ReadOnlySpan<byte> svg)
    {
        var read = SvgDrawing.Read(Encoding.UTF8.GetString(svg), "", "");
        return read.Problem is { } problem
            ? new CleanDrawing([], []) { Problem = problem }
            : new CleanDrawing(Encoding.UTF8.GetBytes(read.Html + "\n"), read.Removed);
    }

    private static SiteDiagram Described(FoundDiagram found, IContentStore content)
    {
        var diagram = found.Diagram;
        return new SiteDiagram(diagram.Name, diagram.Language, diagram.Source, found.Location)
        {
            Light = DrawingFiles.Light(diagram.Name),
            Dark = DrawingFiles.Dark(diagram.Name),
            IsDrawn = content.Files.AsSpan().BinarySearch(DrawingFiles.Light(diagram.Name)) >= 0,
        };
    }
}

/// <summary>A diagram of a site.</summary>
/// <param name="Name">The name of its drawing.</param>
/// <param name="Language">The language it is written in: <c>dot</c>.</param>
/// <param name="Source">Its source, lines separated by LF.</param>
/// <param name="Location">Where it is written: where its fence opens.</param>
public sealed record SiteDiagram(string Name, string Language, string Source, SourceLocation Location)
{
    /// <summary>The file of its drawing on a light ground.</summary>
    public required ContentPath Light { get; init; }

    /// <summary>The file of its drawing on a dark ground.</summary>
    public required ContentPath Dark { get; init; }

    /// <summary>Whether it has a drawing.</summary>
    public required bool IsDrawn { get; init; }

    /// <summary>Where a line of its source is written.</summary>
    /// <param name="line">The line, from 1. The fence itself for a line that it does not have.</param>
    public SourceLocation LocationOf(int line)
    {
        var source = Location.Source;
        var (opening, _) = source.GetPosition(Location.Span.Start);
        if (line < 1 || line > Source.AsSpan().Count('\n') + 1 || opening + line > source.LineCount)
            return Location;
        var text = source.GetLine(opening + line);
        var blank = text.Length - text.TrimStart().Length;
        return source.At(source.StartOf(opening + line) + blank, text.Trim().Length);
    }
}

/// <summary>A drawing without what no drawing needs.</summary>
/// <param name="Svg">The bytes to keep; empty when it cannot be read.</param>
/// <param name="Removed">The names of what was left out.</param>
public sealed record CleanDrawing(byte[] Svg, ImmutableArray<string> Removed)
{
    /// <summary>Why it cannot be read, as a clause; null when it can.</summary>
    public string? Problem { get; init; }
}
