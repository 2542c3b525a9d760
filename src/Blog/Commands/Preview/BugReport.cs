using System.Collections.Concurrent;
using Blog.Terminals;

namespace Blog.Commands.Preview;

/// <summary>Prints bugs that the preview survives, with all that is known, and each once: a page that is asked for
/// again meets the same bug again.</summary>
/// <param name="printer">Where they are printed.</param>
internal sealed class BugReport(Printer printer)
{
    private readonly ConcurrentDictionary<string, bool> _told = new(StringComparer.Ordinal);

    /// <summary>Prints a bug. Any thread may call it.</summary>
    public void Tell(Exception failure)
    {
        if (!_told.TryAdd(failure.ToString(), true))
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
