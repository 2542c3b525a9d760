using Blog.Answers;
using Blog.Terminals;

namespace Blog;

/// <summary>Prints exceptions: the machine failed, or the program has a bug.</summary>
internal static class Failure
{
    /// <summary>Prints the message, and the whole exception if details are wanted.</summary>
    /// <returns>The exit code.</returns>
    public static int Print(Printer printer, Exception failure, bool withDetails)
    {
        // Parallel work wraps the exception of one core in an AggregateException, and parallel work in it wraps again.
        var cause = failure;
        while (cause is AggregateException { InnerExceptions: [var first, ..] })
            cause = first;
        printer
            .Write("error: ", Ink.Error)
            .Line(
                cause is IOException or UnauthorizedAccessException
                    ? cause.Message
                    : $"The program has a bug ({cause.GetType().Name}): {cause.Message}"
            );
        if (!withDetails)
            printer.Line("--verbose prints the details.");
        foreach (var line in withDetails ? failure.ToString().ReplaceLineEndings("\n").Split('\n') : [])
            printer.Line(line, Ink.Faint);
        return ExitCode.Broken;
    }
}
