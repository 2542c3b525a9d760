using Blog.Text;

namespace Blog.Drawing;

/// <summary>The mistakes of many diagrams, as their author reads them.</summary>
internal static class DrawingMistakes
{
    private const int MostNotes = 8;

    /// <summary>Each mistake once: a program that is missing is missing for all of its diagrams, which the notes
    /// name.</summary>
    public static IEnumerable<Diagnostic> SummedUp(IEnumerable<Diagnostic> mistakes) =>
        mistakes
            .GroupBy(m => m.Rule == DiagnosticCatalogue.NoDrawingProgram ? m.Message : m.ToString())
            .Select(g =>
                g.Skip(1)
                    .Take(MostNotes)
                    .Aggregate(
                        g.First(),
                        (first, other) => first.WithNote("This one is not drawn either.", other.Location)
                    )
            );
}
