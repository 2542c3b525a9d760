namespace Blog.Images;

/// <summary>How a table is drawn. Colours are written as <c>#rrggbb</c>; lengths are in pixels of the image at scale
/// 1.</summary>
public sealed record TableLook
{
    /// <summary>The font family, as Pango names it.</summary>
    public string Font { get; init; } = "sans";

    /// <summary>The font family of code.</summary>
    public string CodeFont { get; init; } = "monospace";

    /// <summary>The height of the letters.</summary>
    public int FontSize { get; init; } = 16;

    /// <summary>The colour of text.</summary>
    public string Ink { get; init; } = "#1d1b18";

    /// <summary>The colour of the ground.</summary>
    public string Paper { get; init; } = "#ffffff";

    /// <summary>The colour behind the head.</summary>
    public string HeadPaper { get; init; } = "#f2f0ea";

    /// <summary>The colour of lines.</summary>
    public string Line { get; init; } = "#c9c4b8";

    /// <summary>How wide the image is at most; longer text is broken into lines.</summary>
    public int MaxWidth { get; init; } = 1000;

    /// <summary>How many pixels of the image stand for one of the look: 2 for sharp images on dense screens.</summary>
    public int Scale { get; init; } = 2;
}
