namespace Blog.Keys;

/// <summary>The keys of the real terminal.</summary>
/// <param name="clock">Tells the time.</param>
internal sealed class ConsoleKeys(TimeProvider clock)
{
    // Short enough to feel at once, long enough to cost nothing.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Whether somebody can type: standard input is a terminal.</summary>
    public static bool AreThere => !Console.IsInputRedirected;

    /// <summary>
    /// The next key. It is looked for again and again, because waiting in the console could not be ended; null when
    /// standard input is no terminal. The key does not show. </summary>
    public async ValueTask<ConsoleKeyInfo?> NextAsync(CancellationToken end)
    {
        if (!AreThere)
            return null;
        while (!Console.KeyAvailable)
            await Task.Delay(Pause, clock, end);
        return Console.ReadKey(intercept: true);
    }
}
