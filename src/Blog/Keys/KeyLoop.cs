namespace Blog.Keys;

/// <summary>Carries out what the author types while the preview runs.</summary>
/// <param name="nextKey">Gives the next key, as soon as there is one; null once there will be no more.</param>
/// <param name="actions">What the keys do.</param>
internal sealed class KeyLoop(Func<CancellationToken, ValueTask<ConsoleKeyInfo?>> nextKey, KeyActions actions)
{
    /// <summary>What the keys do, one line for each.</summary>
    public static IReadOnlyList<(char Key, string Use)> Uses { get; } =
    [
        ('o', "opens the browser"),
        ('r', "makes everything anew"),
        ('d', "shows or hides drafts and what else is held back"),
        ('q', "quits"),
        ('?', "shows this"),
    ];

    /// <summary>Listens until there are no more keys, the author quits, or it is cancelled. Keys without a meaning are
    /// passed over.</summary>
    /// <param name="end">Ends it; that is no failure.</param>
    public async Task RunAsync(CancellationToken end)
    {
        try
        {
            while (await nextKey(end) is { } key)
            {
                if (ActionOf(key) is { } action)
                    await action();
                if (IsQuit(key))
                    return;
            }
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // The preview has ended.
        }
    }

    private Func<Task>? ActionOf(ConsoleKeyInfo key) =>
        char.ToLowerInvariant(key.KeyChar) switch
        {
            _ when HasModifier(key) => null,
            'o' => actions.Open,
            'r' => actions.Rebuild,
            'd' => actions.ToggleDrafts,
            'q' => actions.Quit,
            '?' or 'h' => actions.Help,
            _ => null,
        };

    private static bool IsQuit(ConsoleKeyInfo key) => !HasModifier(key) && char.ToLowerInvariant(key.KeyChar) == 'q';

    private static bool HasModifier(ConsoleKeyInfo key) =>
        (key.Modifiers & (ConsoleModifiers.Alt | ConsoleModifiers.Control)) != 0;
}
