using System.Globalization;
using Blog.Text;

namespace Blog.Terminals;

/// <summary>Prints diagnostics as compilers do, each with its source line.</summary>
/// <param name="printer">Where they are printed.</param>
internal sealed class DiagnosticPrinter(Printer printer)
{
    private const int Gutter = 5;

    /// <summary>Prints one diagnostic: its location and message, the source line with the location marked, the
    /// suggestion and the notes.</summary>
    public void Print(Diagnostic diagnostic)
    {
        var ink = InkOf(diagnostic.Severity);
        if (diagnostic.Location.Path.Value.Length > 0)
            printer.Write($"{diagnostic.Location}: ", Ink.Strong);
        printer
            .Write($"{DiagnosticRule.WordOf(diagnostic.Severity)} {diagnostic.Id}: ", ink)
            .Advice(diagnostic.Message);
        PrintExcerpt(diagnostic.Location, ink);
        if (diagnostic.Suggestion is { } suggestion)
            printer.Write(new string(' ', Gutter + 3)).Line($"Did you mean '{suggestion}'?", Ink.Good);
        foreach (var note in diagnostic.Notes)
            PrintNote(note);
    }

    /// <summary>The ink of a severity.</summary>
    public static Ink InkOf(DiagnosticSeverity severity) =>
        severity switch
        {
            DiagnosticSeverity.Error => Ink.Error,
            DiagnosticSeverity.Warning => Ink.Warning,
            _ => Ink.Strong,
        };

    private void PrintExcerpt(SourceLocation location, Ink ink)
    {
        if (SourceExcerpt.Of(location, printer.Terminal.Width - Gutter - 3) is not { } excerpt)
            return;
        printer
            .Write(excerpt.Number.ToString(CultureInfo.InvariantCulture).PadLeft(Gutter), Ink.Faint)
            .Write(" | ", Ink.Faint)
            .Line(excerpt.Line);
        printer
            .Write(new string(' ', Gutter) + " | ", Ink.Faint)
            .Write(new string(' ', excerpt.Indent))
            .Line(new string('^', excerpt.Marks), ink);
    }

    private void PrintNote(DiagnosticNote note)
    {
        printer.Write(new string(' ', Gutter + 3)).Write("note: ", Ink.Strong);
        printer.Line(note.Location is { } place ? $"{place}: {note.Message}" : note.Message);
    }
}
