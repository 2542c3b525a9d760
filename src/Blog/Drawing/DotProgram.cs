using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Blog.Programs;
using Blog.Workspace.Diagrams;

namespace Blog.Drawing;

/// <summary>Graphviz (<c>dot</c>), which draws graphs.</summary>
internal sealed partial class DotProgram : IDrawingProgram
{
    // What the built-in themes have as text on a dark ground.
    private const string Ink = "#e6e1da";
    private const string Ground = "#3b3733";

    private const string Usual =
        "graph [bgcolor=transparent, fontname=Helvetica]; node [fontname=Helvetica]; edge [fontname=Helvetica];";

    private const string Dark =
        Usual
        + $" graph [color=\"{Ink}\", fontcolor=\"{Ink}\"];"
        + $" node [color=\"{Ink}\", fontcolor=\"{Ink}\", fillcolor=\"{Ground}\"];"
        + $" edge [color=\"{Ink}\", fontcolor=\"{Ink}\"];";

    /// <inheritdoc/>
    public string Language => "dot";

    /// <inheritdoc/>
    public string Program => "dot";

    /// <inheritdoc/>
    public ProgramCall Prepare(string source, bool isDark, ScratchFolder scratch, ProgramCall call) =>
        call with
        {
            Arguments = ["-Tsvg"],
            Input = Encoding.UTF8.GetBytes(DotDefaults.Insert(source, isDark ? Dark : Usual)),
            // As on a web server, Graphviz then reads no file that a diagram names.
            Variables = call.Variables.SetItem("SERVER_NAME", "localhost").SetItem("GV_FILE_PATH", scratch.FullPath),
        };

    /// <inheritdoc/>
    public string? FinishDark(string svg) => DotContrast.Of(svg, Ink);

    // Error: <stdin>: syntax error in line 2 near '->'
    /// <inheritdoc/>
    public DrawingMistake MistakeOf(ProgramEnd end, string source)
    {
        var lines = end.Errors.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0).ToList();
        var told = lines.Find(l => l.Contains("syntax error", StringComparison.Ordinal)) ?? lines.FirstOrDefault();
        if (told is null)
            return new DrawingMistake("dot made no drawing.", null);
        var message = told.Replace("Error: ", "", StringComparison.Ordinal)
            .Replace("<stdin>: ", "", StringComparison.Ordinal);
        var line = LineOf().Match(told);
        return new DrawingMistake(
            message,
            line.Success ? int.Parse(line.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : null
        );
    }

    [GeneratedRegex("in line ([0-9]{1,6})")]
    private static partial Regex LineOf();
}
