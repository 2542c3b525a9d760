using System.Collections.Concurrent;
using Blog.Terminals;

namespace Blog.Commands.Preview;

/// <summary>Prints exceptions that the preview survives, with all details. Each is printed once, because a page that is
/// requested again meets the same bug again.</summary>
/// <param name="printer">Where they are printed.</param>
internal sealed class BugReport(Printer printer)
{
    private readonly ConcurrentDictionary<string, bool> _printed = new(StringComparer.Ordinal);

    /// <summary>Prints an exception. Any thread may call it.</summary>
    public void Print(Exception failure)
    {
        if (!_printed.TryAdd(failure.ToString(), true))
            return;
        lock (printer)
        {
            printer
                .Write("error: ", Ink.Error)
                .Line($"The program has a bug ({failure.GetType().Name}): {failure.Message} The preview goes on.");
            foreach (var line in failure.ToString().ReplaceLineEndings("\n").Split('\n'))
                printer.Line(line, Ink.Faint);
        }
    }
}
