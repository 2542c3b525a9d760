namespace Blog.Terminals;

/// <summary>Prints text for people. Whatever is printed is made harmless first; only this type writes control
/// sequences.</summary>
/// <param name="writer">Takes the text; lines end with <c>\n</c>.</param>
/// <param name="terminal">What the writer leads to.</param>
internal sealed class Printer(TextWriter writer, TerminalDescription terminal)
{
    /// <summary>What the text goes to.</summary>
    public TerminalDescription Terminal { get; } = terminal;

    /// <summary>Takes text that is meant for programs, as it is.</summary>
    public TextWriter Writer { get; } = writer;

    /// <summary>Prints a piece of a line.</summary>
    public Printer Write(string text, Ink ink = Ink.Plain)
    {
        var harmless = HarmlessText.Of(text);
        Writer.Write(Terminal.UsesColor && Code(ink) is { } code ? $"\u001b[{code}m{harmless}\u001b[0m" : harmless);
        return this;
    }

    /// <summary>Prints the rest of a line.</summary>
    public void Line(string text = "", Ink ink = Ink.Plain)
    {
        if (text.Length > 0)
            Write(text, ink);
        Writer.Write('\n');
    }

    /// <summary>Puts a text in the place of the current line, cut to the terminal's width; the empty text clears it.
    /// Nothing happens where nobody watches.</summary>
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
