using System.Text;
using Blog.Pages.ToDraw;
using Blog.Programs;
using Blog.Text;
using Blog.Workspace.Diagrams;

namespace Blog.Drawing;

/// <summary>Draws diagrams with the programs of this machine.</summary>
/// <param name="run">Runs programs.</param>
/// <param name="variable">Reads environment variables.</param>
/// <param name="clock">Measures time.</param>
/// <param name="timeout">How long a program may take.</param>
internal sealed class DiagramDrawer(
    RunProgram run,
    Func<string, string?> variable,
    TimeProvider clock,
    TimeSpan timeout
)
{
    /// <summary>Whether the program for a language is there.</summary>
    public bool CanDraw(string language) => DrawingPrograms.PathOf(DrawingPrograms.Of(language), variable) is not null;

    /// <summary>Draws a diagram on a light ground and on a dark one.</summary>
    public async Task<DrawnDiagram> DrawAsync(SiteDiagram diagram, CancellationToken cancellation)
    {
        var program = DrawingPrograms.Of(diagram.Language);
        if (DrawingPrograms.PathOf(program, variable) is not { } path)
            return DrawnDiagram.Failed(
                DiagnosticCatalogue.NoDrawingProgram.At(
                    diagram.Location,
                    program.Program,
                    $"{program.Language} diagrams",
                    DrawingPrograms.VariableOf(program)
                )
            );
        var isDarkAsked = program.TakesDark(diagram.Source);
        var dark = isDarkAsked ? OneAsync(program, path, diagram, isDark: true, cancellation) : null;
        var light = await OneAsync(program, path, diagram, isDark: false, cancellation).ConfigureAwait(false);
        var darkOne = dark is null ? null : await dark.ConfigureAwait(false);
        if (light.Mistake is { } mistake)
            return DrawnDiagram.Failed(mistake);
        // Without a dark one the light one stands on a light ground. Older programs draw the same twice.
        var hasDark = darkOne is { Svg.Length: > 0 } && !darkOne.Svg.AsSpan().SequenceEqual(light.Svg);
        return new DrawnDiagram(light.Svg, hasDark ? darkOne!.Svg : null, null);
    }

    private async Task<OneDrawing> OneAsync(
        IDrawingProgram program,
        string path,
        SiteDiagram diagram,
        bool isDark,
        CancellationToken cancellation
    )
    {
        using var scratch = new ScratchFolder();
        var call = program.Prepare(
            diagram.Source + "\n",
            isDark,
            scratch,
            new ProgramCall(path, [], scratch.FullPath, timeout, clock)
        );
        var end = await run(call, cancellation).ConfigureAwait(false);
        if (Trouble(end, program) is { } trouble)
            return Mistake(diagram, trouble, null);
        var made = program.OutputFile is { } file ? scratch.Read(file, call.MostBytes) : end.Output;
        if (end.Kind == ProgramEndKind.Failed || made is not { Length: > 0 })
        {
            var told = program.MistakeOf(end, diagram.Source);
            return Mistake(diagram, told.Message, told.Line);
        }

        return Cleaned(diagram, isDark ? Finished(program, made) : made);
    }

    private string? Trouble(ProgramEnd end, IDrawingProgram program) =>
        end.Kind switch
        {
            ProgramEndKind.NotStarted => $"{program.Program} does not start: {end.Errors}",
            ProgramEndKind.TooLong =>
                $"{program.Program} was still drawing after {timeout.TotalSeconds:0.#} seconds and was ended.",
            ProgramEndKind.TooMuch => $"{program.Program} printed more than any drawing needs and was ended.",
            _ => null,
        };

    private static byte[] Finished(IDrawingProgram program, byte[] made) =>
        program.FinishDark(Encoding.UTF8.GetString(made)) is { } svg ? Encoding.UTF8.GetBytes(svg) : [];

    private static OneDrawing Cleaned(SiteDiagram diagram, byte[] made)
    {
        if (made.Length == 0)
            return new OneDrawing([], null);
        var clean = SiteDiagrams.Clean(made);
        if (clean.Problem is { } problem)
            return Mistake(diagram, $"what the program printed cannot be shown: {problem}.", null);
        return clean.Removed.Contains("foreignObject")
            ? Mistake(
                diagram,
                "its labels are HTML, which many programs do not show; take 'htmlLabels' out of it.",
                null
            )
            : new OneDrawing(clean.Svg, null);
    }

    private static OneDrawing Mistake(SiteDiagram diagram, string message, int? line) =>
        new(
            [],
            DiagnosticCatalogue.DiagramMistake.At(
                line is { } at ? diagram.LocationOf(at) : diagram.Location,
                message.EndsWith('.') ? message : message + "."
            )
        );

    private sealed record OneDrawing(byte[] Svg, Diagnostic? Mistake);
}

/// <summary>The drawing of a diagram.</summary>
/// <param name="Light">On a light ground; empty when it failed.</param>
/// <param name="Dark">On a dark ground; null for none.</param>
/// <param name="Mistake">Why it failed; null when it did not.</param>
internal sealed record DrawnDiagram(byte[] Light, byte[]? Dark, Diagnostic? Mistake)
{
    /// <summary>A diagram that was not drawn.</summary>
    public static DrawnDiagram Failed(Diagnostic mistake) => new([], null, mistake);
}
