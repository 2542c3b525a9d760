using System.Globalization;
using System.Text;
using Blog.Programs;
using Blog.Workspace.Diagrams;

namespace Blog.Drawing;

/// <summary>PlantUML (<c>plantuml</c>).</summary>
internal sealed class PlantUmlProgram : IDrawingProgram
{
    /// <inheritdoc/>
    public string Language => "plantuml";

    /// <inheritdoc/>
    public string Program => "plantuml";

    /// <inheritdoc/>
    public ProgramCall Prepare(string source, bool isDark, ScratchFolder scratch, ProgramCall call) =>
        call with
        {
            Arguments = isDark
                ? ["-tsvg", "-pipe", "-charset", "UTF-8", "-darkmode"]
                : ["-tsvg", "-pipe", "-charset", "UTF-8"],
            Input = Encoding.UTF8.GetBytes(Whole(source)),
            // A diagram can include files and addresses: not in this profile.
            Variables = call
                .Variables.SetItem("PLANTUML_SECURITY_PROFILE", "SANDBOX")
                .SetItem("JAVA_TOOL_OPTIONS", "-Xmx1g -Djava.awt.headless=true -DPLANTUML_SECURITY_PROFILE=SANDBOX"),
        };

    // ERROR, the number of the line counted from 0, and the message, each on a line.
    /// <inheritdoc/>
    public DrawingMistake MistakeOf(ProgramEnd end, string source)
    {
        var lines = end.Errors.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0).ToList();
        var at = lines.IndexOf("ERROR");
        if (at < 0 || at + 2 >= lines.Count)
            return new DrawingMistake("plantuml made no drawing.", null);
        if (!int.TryParse(lines[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var line))
            return new DrawingMistake(lines[at + 2], null);
        // A first line that was added counts.
        return new DrawingMistake(lines[at + 2], IsWhole(source) ? line + 1 : line);
    }

    // Its first line opens the diagram and its last closes it, which authors may leave out here.
    private static string Whole(string source) => IsWhole(source) ? source : $"@startuml\n{source}\n@enduml\n";

    private static bool IsWhole(string source) => source.TrimStart().StartsWith("@start", StringComparison.Ordinal);
}
