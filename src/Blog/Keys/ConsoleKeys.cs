namespace Blog.Keys;

/// <summary>Reads keys from the real terminal.</summary>
/// <param name="clock">Lets the time between two looks pass.</param>
internal sealed class ConsoleKeys(TimeProvider clock)
{
    // Too short to notice, long enough to cost nothing.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Whether standard input is a terminal.</summary>
    public static bool AreThere => !Console.IsInputRedirected;

    /// <summary>
    /// The next key, which the terminal does not show; null when standard input is not a terminal. It is polled,
    /// because a blocking read could not be cancelled.
    /// </summary>
    public async ValueTask<ConsoleKeyInfo?> NextAsync(CancellationToken end)
    {
        if (!AreThere)
            return null;
        while (!Console.KeyAvailable)
            await Task.Delay(Pause, clock, end);
        return Console.ReadKey(intercept: true);
    }
}
