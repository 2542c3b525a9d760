namespace Blog.Keys;

/// <summary>Handles the keys that the author types while the preview runs.</summary>
/// <param name="nextKey">Gives the next key; null at the end of input.</param>
/// <param name="actions">What the keys do.</param>
internal sealed class KeyLoop(Func<CancellationToken, ValueTask<ConsoleKeyInfo?>> nextKey, KeyActions actions)
{
    /// <summary>The keys and their uses, in the order in which help lists them.</summary>
    public static IReadOnlyList<(char Key, string Use)> Uses { get; } =
    [
        ('o', "opens the browser"),
        ('r', "rebuilds everything"),
        ('d', "shows or hides drafts, future and expired posts"),
        ('q', "quits"),
        ('?', "shows this help"),
    ];

    /// <summary>Runs until the end of input, the author quits, or it is cancelled. Other keys are ignored.</summary>
    /// <param name="end">Ends the loop without an exception.</param>
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

/// <summary>The actions of the keys.</summary>
internal sealed record KeyActions
{
    /// <summary><c>o</c>: opens the browser.</summary>
    public required Func<Task> Open { get; init; }

    /// <summary><c>r</c>: rebuilds everything.</summary>
    public required Func<Task> Rebuild { get; init; }

    /// <summary><c>d</c>: shows or hides drafts, future and expired posts.</summary>
    public required Func<Task> ToggleDrafts { get; init; }

    /// <summary><c>?</c>: prints what the keys do.</summary>
    public required Func<Task> Help { get; init; }

    /// <summary><c>q</c>: ends the preview.</summary>
    public required Func<Task> Quit { get; init; }
}
