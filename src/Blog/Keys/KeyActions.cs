namespace Blog.Keys;

/// <summary>What the keys of the terminal do while the preview runs.</summary>
internal sealed record KeyActions
{
    /// <summary><c>o</c>: opens the browser.</summary>
    public required Func<Task> Open { get; init; }

    /// <summary><c>r</c>: makes everything anew.</summary>
    public required Func<Task> Rebuild { get; init; }

    /// <summary><c>d</c>: shows what is held back, or hides it.</summary>
    public required Func<Task> ToggleDrafts { get; init; }

    /// <summary><c>?</c>: says what the keys do.</summary>
    public required Func<Task> Help { get; init; }

    /// <summary><c>q</c>: ends the preview.</summary>
    public required Func<Task> Quit { get; init; }
}
