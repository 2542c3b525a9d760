using Blog.Text.Names;

namespace Blog.Terminals;

/// <summary>Prints text for people. It makes every text harmless first, and it alone writes control
/// sequences.</summary>
/// <param name="writer">Gets the text; lines end with <c>\n</c>.</param>
/// <param name="terminal">Describes where the writer leads.</param>
internal sealed class Printer(TextWriter writer, TerminalDescription terminal)
{
    /// <summary>Where the text goes.</summary>
    public TerminalDescription Terminal { get; } = terminal;

    /// <summary>How the reader types the program's name.</summary>
    public ProgramName Program { get; init; } = ProgramName.Installed;

    /// <summary>Gets text for programs, unchanged.</summary>
    public TextWriter Writer { get; } = writer;

    /// <summary>Prints text without ending the line.</summary>
    public Printer Write(string text, Ink ink = Ink.Plain)
    {
        var harmless = HarmlessText.Of(text);
        Writer.Write(Terminal.UsesColor && Code(ink) is { } code ? $"\u001b[{code}m{harmless}\u001b[0m" : harmless);
        return this;
    }

    /// <summary>Prints text and ends the line.</summary>
    public void Line(string text = "", Ink ink = Ink.Plain)
    {
        if (text.Length > 0)
            Write(text, ink);
        Writer.Write('\n');
    }

    /// <summary>Prints a line of the program's own words. A command that they quote, such as <c>'blog build'</c>, is
    /// named as the reader types it.</summary>
    public void Advice(string text, Ink ink = Ink.Plain) => Line(Program.In(text), ink);

    /// <summary>Replaces the current line by a text, cut to the terminal's width; empty text clears the line. Does
    /// nothing where the output is redirected.</summary>
    public void Overwrite(string text)
    {
        if (!Terminal.IsInteractive)
            return;
        var harmless = HarmlessText.Of(text);
        Writer.Write("\r\u001b[K" + (harmless.Length < Terminal.Width ? harmless : harmless[..(Terminal.Width - 1)]));
        Writer.Flush();
    }

    private static string? Code(Ink ink) =>
        ink switch
        {
            Ink.Strong => "1",
            Ink.Faint => "2",
            Ink.Error => "1;31",
            Ink.Warning => "1;33",
            Ink.Good => "32",
            _ => null,
        };
}

/// <summary>How text is coloured, where colours are used.</summary>
internal enum Ink
{
    /// <summary>The terminal's own colour.</summary>
    Plain,

    /// <summary>The most important text of a line.</summary>
    Strong,

    /// <summary>Text that a reader may skip.</summary>
    Faint,

    /// <summary>An error.</summary>
    Error,

    /// <summary>A warning.</summary>
    Warning,

    /// <summary>Success, or advice.</summary>
    Good,
}
