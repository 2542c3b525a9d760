using System.Text;
using Blog.Programs;
using Blog.Workspace.Diagrams;

namespace Blog.Drawing;

/// <summary>Pikchr (<c>pikchr</c>).</summary>
internal sealed class PikchrProgram : IDrawingProgram
{
    /// <inheritdoc/>
    public string Language => "pikchr";

    /// <inheritdoc/>
    public string Program => "pikchr";

    /// <inheritdoc/>
    public ProgramCall Prepare(string source, bool isDark, ScratchFolder scratch, ProgramCall call) =>
        call with
        {
            Arguments = isDark ? ["--svg-only", "--dark-mode", "-"] : ["--svg-only", "-"],
            Input = Encoding.UTF8.GetBytes(source),
        };

    // It prints the source up to the mistake, with the message below.
    /// <inheritdoc/>
    public DrawingMistake MistakeOf(ProgramEnd end, string source)
    {
        var told = Encoding
            .UTF8.GetString(end.Output)
            .Split('\n')
            .Select(l => l.Trim())
            .LastOrDefault(l => l.StartsWith("ERROR", StringComparison.Ordinal));
        return new DrawingMistake(told ?? ProgramWords.FirstLine(end, "pikchr made no drawing."), null);
    }
}

/// <summary>What programs print when they fail.</summary>
internal static class ProgramWords
{
    /// <summary>The first line that is not empty.</summary>
    /// <param name="end">How the program ended.</param>
    /// <param name="otherwise">What to say when it printed nothing.</param>
    public static string FirstLine(ProgramEnd end, string otherwise) =>
        end.Errors.Split('\n').Select(l => l.Trim()).FirstOrDefault(l => l.Length > 0) ?? otherwise;
}
