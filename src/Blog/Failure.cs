using Blog.Commands;
using Blog.Terminals;

namespace Blog;

/// <summary>What is said when the machine fails, or the program has a bug.</summary>
internal static class Failure
{
    /// <summary>Prints the failure in short, or with all its details.</summary>
    /// <returns>The exit code.</returns>
    public static int Print(Printer printer, Exception failure, bool withDetails)
    {
        // Work on several cores wraps what went wrong on one of them.
        var cause = failure is AggregateException { InnerExceptions: [var first, ..] } ? first : failure;
        printer
            .Write("error: ", Ink.Error)
            .Line(
                cause is IOException or UnauthorizedAccessException
                    ? cause.Message
                    : $"The program has a bug ({cause.GetType().Name}): {cause.Message}"
            );
        if (!withDetails)
            printer.Line("With --verbose the details are printed.");
        foreach (var line in withDetails ? failure.ToString().ReplaceLineEndings("\n").Split('\n') : [])
            printer.Line(line, Ink.Faint);
        return ExitCode.Broken;
    }
}
