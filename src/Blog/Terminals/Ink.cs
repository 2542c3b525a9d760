namespace Blog.Terminals;

/// <summary>How a piece of text is shown where colours are used.</summary>
internal enum Ink
{
    /// <summary>As the terminal shows text.</summary>
    Plain,

    /// <summary>What matters most on the line.</summary>
    Strong,

    /// <summary>What may be skipped.</summary>
    Faint,

    /// <summary>An error.</summary>
    Error,

    /// <summary>A warning.</summary>
    Warning,

    /// <summary>Success, and what to do.</summary>
    Good,
}
