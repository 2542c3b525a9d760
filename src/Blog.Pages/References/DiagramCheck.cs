using Blog.Engine;
using Blog.Markdown.Diagrams;
using Blog.Reading.Linking;
using Blog.Text;

namespace Blog.Pages.References;

/// <summary>Checks the diagrams of one document: each has a drawing, and all of the drawing can be shown.</summary>
/// <param name="drawings">Finds drawings.</param>
/// <param name="context">Receives the diagnostics.</param>
internal sealed class DiagramCheck(Drawings drawings, ModuleContext context)
{
    private const int MostNotes = 8;

    private readonly List<(Diagram Diagram, SourceLocation Location)> _missing = [];

    /// <summary>Checks a diagram.</summary>
    /// <param name="diagram">The diagram.</param>
    /// <param name="location">Where it is written.</param>
    public void Check(Diagram diagram, SourceLocation location)
    {
        if (drawings.Find(diagram) is not { } drawing)
        {
            _missing.Add((diagram, location));
            return;
        }

        Check(drawing.Light, location);
        if (drawing.Dark is { } dark)
            Check(dark, location);
    }

    /// <summary>Reports the diagrams without a drawing, all of the document at once: it often has several, and one
    /// command draws them.</summary>
    public void Finish()
    {
        if (_missing is not [var first, ..])
            return;
        var what = _missing.Count == 1 ? "The diagram has" : $"{_missing.Count} diagrams have";
        context.Report(
            _missing
                .Skip(1)
                .Take(MostNotes)
                .Aggregate(
                    DiagnosticCatalogue.DiagramNotDrawn.At(first.Location, what),
                    (noted, other) => noted.WithNote("This one has no drawing either.", other.Location)
                )
        );
        _missing.Clear();
    }

    private void Check(DrawnSvg drawn, SourceLocation location)
    {
        var file = SourceLocation.OfFile(drawn.File);
        if (drawn.Svg.Problem is { } problem)
            context.Report(
                DiagnosticCatalogue.UnreadableDrawing.At(file, problem).WithNote("This is its diagram.", location)
            );
        else if (!drawn.Svg.Removed.IsEmpty)
            context.Report(
                DiagnosticCatalogue
                    .CleanedDrawing.At(file, string.Join(", ", drawn.Svg.Removed.Take(MostNotes)))
                    .WithNote("This is its diagram.", location)
            );
    }
}
