namespace Blog.Terminals;

/// <summary>One line that shows the progress of a task; it is overwritten at most ten times a second.</summary>
/// <param name="printer">Where it is printed.</param>
/// <param name="clock">Measures the time between two lines.</param>
/// <param name="task">The task, such as <c>Making</c>.</param>
internal sealed class ProgressLine(Printer printer, TimeProvider clock, string task)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Lock _gate = new();
    private long _last = clock.GetTimestamp();

    /// <summary>Shows the progress, unless the output is redirected. Any thread may call it.</summary>
    /// <param name="done">The number of steps done.</param>
    /// <param name="total">The number of all steps.</param>
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

    /// <summary>Clears the line.</summary>
    public void Clear() => printer.Overwrite("");
}
