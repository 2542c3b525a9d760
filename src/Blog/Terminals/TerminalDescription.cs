namespace Blog.Terminals;

/// <summary>What one of the program's output streams leads to.</summary>
/// <param name="IsInteractive">Whether somebody watches it and a line may be overwritten.</param>
/// <param name="UsesColor">Whether colours are wanted.</param>
/// <param name="Width">How many cells a line has.</param>
internal sealed record TerminalDescription(bool IsInteractive, bool UsesColor, int Width)
{
    private const int WidthWhenUnknown = 100;

    /// <summary>A file or another program: no colours, no overwriting, lines of 100 cells.</summary>
    public static TerminalDescription Redirected { get; } = new(false, false, WidthWhenUnknown);

    /// <summary>Describes a stream. A non-empty <c>NO_COLOR</c> (no-color.org) turns colours off, <c>TERM=dumb</c>
    /// overwriting too.</summary>
    /// <param name="isRedirected">Whether the stream leads to a file or another program.</param>
    /// <param name="width">The terminal's width in cells; 0 when it does not tell.</param>
    /// <param name="variable">Gives environment variables.</param>
    public static TerminalDescription Of(bool isRedirected, int width, Func<string, string?> variable)
    {
        if (isRedirected || variable("TERM") == "dumb")
            return Redirected;
        return new TerminalDescription(
            true,
            string.IsNullOrEmpty(variable("NO_COLOR")),
            width < 20 ? WidthWhenUnknown : width
        );
    }
}
