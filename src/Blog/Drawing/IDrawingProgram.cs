using Blog.Programs;
using Blog.Workspace.Diagrams;

namespace Blog.Drawing;

/// <summary>A program that draws the diagrams of one language.</summary>
internal interface IDrawingProgram
{
    /// <summary>The language: <c>dot</c>.</summary>
    string Language { get; }

    /// <summary>The name of the program, which is looked up in <c>PATH</c>.</summary>
    string Program { get; }

    /// <summary>How to run it, with only the arguments, the input and the variables set; it writes to standard output
    /// or to <see cref="OutputFile"/>.</summary>
    /// <param name="source">The diagram.</param>
    /// <param name="isDark">Whether it is drawn on a dark ground.</param>
    /// <param name="scratch">The folder it runs in.</param>
    /// <param name="call">The call without these.</param>
    ProgramCall Prepare(string source, bool isDark, ScratchFolder scratch, ProgramCall call);

    /// <summary>The file that it writes in its folder; null when it prints the drawing.</summary>
    string? OutputFile => null;

    /// <summary>Whether a drawing on a dark ground makes sense: not where the diagram sets colours that are made for a
    /// light one. That drawing then stands on a light ground everywhere.</summary>
    bool TakesDark(string source) => true;

    /// <summary>The drawing on a dark ground, with what the program cannot do itself; null where it would be hard to
    /// read.</summary>
    string? FinishDark(string svg) => svg;

    /// <summary>The mistake that it found in a diagram, in its own words.</summary>
    /// <param name="end">How it ended.</param>
    /// <param name="source">The diagram.</param>
    DrawingMistake MistakeOf(ProgramEnd end, string source);
}

/// <summary>A mistake in a diagram.</summary>
/// <param name="Message">What is wrong, in one line.</param>
/// <param name="Line">The line of the source, from 1; null when the program does not say.</param>
internal readonly record struct DrawingMistake(string Message, int? Line);
