using System.Collections.Immutable;
using Blog.Programs;

namespace Blog.Drawing;

/// <summary>The programs that draw, and where they are. They are named by the author's machine alone: a
/// <c>site.yml</c> comes with the content, and content must not choose what runs.</summary>
internal static class DrawingPrograms
{
    /// <summary>One for each language.</summary>
    public static ImmutableArray<IDrawingProgram> All { get; } =
    [new MermaidProgram(), new DotProgram(), new D2Program(), new PlantUmlProgram(), new PikchrProgram()];

    /// <summary>The program for a language.</summary>
    public static IDrawingProgram Of(string language) => All.First(p => p.Language == language);

    /// <summary>The variable of the environment that names a program by its path: <c>BLOG_DOT</c>.</summary>
    public static string VariableOf(IDrawingProgram program) => "BLOG_" + program.Program.ToUpperInvariant();

    /// <summary>The whole path of a program; null when it is not there.</summary>
    /// <param name="program">The program.</param>
    /// <param name="variable">Reads environment variables.</param>
    public static string? PathOf(IDrawingProgram program, Func<string, string?> variable) =>
        ProgramPath.Find(variable(VariableOf(program)) is { Length: > 0 } named ? named : program.Program, variable);
}
