using System.Collections.Immutable;
using System.Globalization;
using Blog.Text;
using Blog.Text.Diagnostics;

namespace Blog.Terminals;

/// <summary>Prints the diagnostics of a site: a few one by one, each with its source line; many as a summary by
/// kind.</summary>
/// <param name="printer">Where they are printed.</param>
/// <param name="printsAll">Whether many are printed one by one too.</param>
/// <param name="whereAll">Where a reader finds each of many; stands after "Each of them: ".</param>
internal sealed class DiagnosticReport(Printer printer, bool printsAll, string whereAll)
{
    /// <summary>The most errors, and the most warnings, that are printed one by one.</summary>
    public const int MostWhole = 20;

    private const int MostTexts = 3;

    private const int MostPlaces = 3;

    private const string Margin = "       ";

    private readonly DiagnosticPrinter _each = new(printer);

    /// <summary>Prints diagnostics. Where there are many, errors come last: a terminal shows the end.</summary>
    public void Print(IEnumerable<Diagnostic> diagnostics)
    {
        ImmutableArray<Diagnostic> all = [.. diagnostics];
        var bySeverity = all.ToLookup(d => d.Severity);
        if (printsAll || !bySeverity.Any(IsMany))
        {
            PrintEach(all);
            return;
        }

        foreach (var group in bySeverity.OrderBy(g => g.Key))
        {
            if (IsMany(group))
                PrintKinds(group);
            else
                PrintEach(group);
        }

        printer.Advice($"Each of them: {whereAll}");
    }

    // Information is printed only where details were asked for.
    private static bool IsMany(IGrouping<DiagnosticSeverity, Diagnostic> group) =>
        group.Key != DiagnosticSeverity.Information && group.Skip(MostWhole).Any();

    private void PrintEach(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            _each.Print(diagnostic);
    }

    private void PrintKinds(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var kind in DiagnosticKind.Of(diagnostics))
            Print(kind);
    }

    private void Print(DiagnosticKind kind)
    {
        var word = DiagnosticRule.WordOf(kind.Rule.Severity);
        var count = Number(kind.All.Length) + (kind.All.Length == 1 ? $" {word}" : $" {word}s");
        var files = Number(kind.Files) + (kind.Files == 1 ? " file" : " files");
        printer
            .Write(kind.Rule.Id, DiagnosticPrinter.InkOf(kind.Rule.Severity))
            .Line($": {count} in {files}", Ink.Strong);
        foreach (var text in kind.Texts.Take(MostTexts))
            Print(text);
        var rest = kind.Texts.Skip(MostTexts).ToList();
        if (rest.Count > 0)
        {
            var others = rest.Count == 1 ? "1 other text" : $"{Number(rest.Count)} other texts";
            printer.Line($"{Margin}and {Number(rest.Sum(t => t.All.Length))} more, with {others}");
        }

        printer.Advice($"{Margin}{kind.Rule.InGeneral.Cure} ('blog explain {kind.Rule.Id}')", Ink.Faint);
    }

    private void Print(DiagnosticText text)
    {
        var times = (Number(text.All.Length) + "×").PadLeft(Margin.Length - 1);
        printer.Write(times + " ", Ink.Strong).Write(printer.Program.In(text.Message));
        if (text.Suggestion is { } suggestion)
            printer.Write($" Did you mean '{suggestion}'?", Ink.Good);
        printer.Line();
        var places = text.All.Select(d => d.Location).Where(l => l.Path.Value.Length > 0).Take(MostPlaces);
        if (string.Join("  ", places) is { Length: > 0 } shown)
            printer.Line(Margin + shown + (text.All.Length > MostPlaces ? "  …" : ""));
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
