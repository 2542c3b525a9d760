using Blog.Engine.Content;
using Blog.Html.Drawings;
using Blog.Markdown.Diagrams;
using Blog.Reading.Documents;
using Blog.Reading.Parsing.Files;
using Blog.Text;
using Blog.Text.Fingerprints;
using Blog.Text.Reads;

namespace Blog.Reading.Linking;

/// <summary>Finds the drawings of diagrams. Each is cleaned whenever it is read: a file in a repository may come from
/// anybody.</summary>
/// <param name="store">The files of the site.</param>
/// <param name="onRead">Gets every file that is read; can be null.</param>
public sealed class Drawings(IContentStore store, Action<ContentPath, ContentBytes>? onRead = null)
{
    // A light and a dark drawing stand on one page.
    private const string DarkSign = "k";

    /// <summary>Where reading a file, or missing it, is noted; null notes nothing.</summary>
    public SourceReads? SourceReads { get; init; }

    /// <summary>Whether a diagram has a drawing.</summary>
    public bool Has(Diagram diagram) => Has(DrawingFiles.Light(diagram.Name));

    /// <summary>The drawing of a diagram; null when there is none.</summary>
    /// <param name="diagram">The diagram.</param>
    /// <param name="turn">How often the diagram has been shown on the page before.</param>
    public Drawing? Find(Diagram diagram, int turn = 0)
    {
        var scope = $"d{diagram.Name[..8]}{(turn == 0 ? "" : $"-{turn + 1}")}";
        return Read(DrawingFiles.Light(diagram.Name), scope) is { } light
            ? new Drawing(light, Read(DrawingFiles.Dark(diagram.Name), scope + DarkSign))
            : null;
    }

    private bool Has(ContentPath path)
    {
        SourceReads?.Note(SourceKey.Drawing(path));
        return store.Files.AsSpan().BinarySearch(path) >= 0;
    }

    private DrawnSvg? Read(ContentPath path, string scope)
    {
        if (!Has(path))
            return null;
        var content = store.Read(path);
        onRead?.Invoke(path, content);
        var fingerprint = Fingerprint.Of(content.Bytes.Span);
        if (content.Problem is { } problem)
            return new DrawnSvg(path, scope, fingerprint, new SvgReading("", 0, 0) { Problem = problem.Message });
        var svg = SourceText.Decode(path, content.Bytes.Span, out _).Text;
        return new DrawnSvg(path, scope, fingerprint, SvgDrawing.Read(svg, scope + "-", "." + scope));
    }
}

/// <summary>The drawing of a diagram.</summary>
/// <param name="Light">On a light ground.</param>
/// <param name="Dark">On a dark ground; null for none.</param>
public sealed record Drawing(DrawnSvg Light, DrawnSvg? Dark);

/// <summary>A file of a drawing.</summary>
/// <param name="File">The file.</param>
/// <param name="Scope">The class of the element around it.</param>
/// <param name="Fingerprint">Of its bytes.</param>
/// <param name="Svg">What is shown of it.</param>
public sealed record DrawnSvg(ContentPath File, string Scope, Fingerprint Fingerprint, SvgReading Svg)
{
    /// <summary>Whether there is anything to show.</summary>
    public bool IsReadable => Svg.Problem is null;
}
