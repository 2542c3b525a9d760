namespace Blog.Terminals;

/// <summary>One line that says how far a task is, for somebody who watches; overwritten at most ten times a
/// second.</summary>
/// <param name="printer">Where it is printed.</param>
/// <param name="clock">Measures the time between two lines.</param>
/// <param name="task">What is being done: <c>Making</c>.</param>
internal sealed class ProgressLine(Printer printer, TimeProvider clock, string task)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Lock _gate = new();
    private long _last = clock.GetTimestamp();

    /// <summary>Says that so many of so many are done. Any thread may call it.</summary>
    public void Report(int done, int total)
    {
        if (!printer.Terminal.IsInteractive)
            return;
        lock (_gate)
        {
            if (clock.GetElapsedTime(_last) < Pause)
                return;
            _last = clock.GetTimestamp();
            printer.Overwrite($"{task} {done} of {total}");
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Clear() => printer.Overwrite("");
}
