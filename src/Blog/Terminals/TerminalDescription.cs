namespace Blog.Terminals;

/// <summary>Describes where one of the program's output streams leads.</summary>
/// <param name="IsInteractive">Whether it is a terminal, so that a line can be overwritten.</param>
/// <param name="UsesColor">Whether colours are used.</param>
/// <param name="Width">The number of cells in a line.</param>
internal sealed record TerminalDescription(bool IsInteractive, bool UsesColor, int Width)
{
    private const int WidthWhenUnknown = 100;

    /// <summary>A file or another program: no colours, no overwriting, 100 cells a line.</summary>
    public static TerminalDescription Redirected { get; } = new(false, false, WidthWhenUnknown);

    /// <summary>Describes a stream. A non-empty <c>NO_COLOR</c> (no-color.org) turns colours off, <c>TERM=dumb</c>
    /// overwriting too.</summary>
    /// <param name="isRedirected">Whether the stream leads to a file or another program.</param>
    /// <param name="width">The terminal's width in cells; less than 20, such as 0 for unknown, counts as 100.</param>
    /// <param name="variable">Reads environment variables.</param>
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
