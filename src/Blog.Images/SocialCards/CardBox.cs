namespace Blog.Images.SocialCards;

/// <summary>A text of a card, and the box it must fit into. Lengths are in pixels of the card.</summary>
/// <param name="Text">The text, in one line.</param>
/// <param name="X">The left edge of the box.</param>
/// <param name="Y">The upper edge.</param>
/// <param name="Width">How wide the box is.</param>
/// <param name="Height">How high the box is.</param>
/// <param name="Size">The size of the letters where there is room.</param>
internal sealed record CardBox(string Text, int X, int Y, int Width, int Height, int Size)
{
    /// <summary>The least size of the letters; a text that is still too long is cut.</summary>
    public required int MinSize { get; init; }

    /// <summary>How many lines it may have at most.</summary>
    public int MaxLines { get; init; } = int.MaxValue;

    /// <summary>The height of a line, as a multiple of the size.</summary>
    public double LineHeight { get; init; } = 1.2;

    /// <summary>The colour, as CSS writes it.</summary>
    public string Fill { get; init; } = "#000000";

    /// <summary>Whether the letters are bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>The family that the template asks for: the font of cards, or one of the machine.</summary>
    public string Family { get; init; } = CardFont.Family;

    /// <summary>How much space is added between letters.</summary>
    public double LetterSpacing { get; init; }

    /// <summary>Where lines stand within the width; a text that is written from the right starts at the
    /// right.</summary>
    public CardAlignment Across { get; init; }

    /// <summary>Where the lines stand within the height.</summary>
    public CardAlignment Down { get; init; }
}

/// <summary>Where a text stands within the room it has.</summary>
internal enum CardAlignment
{
    /// <summary>Where the text starts: at the top, or where a line starts.</summary>
    Start,

    /// <summary>In the middle.</summary>
    Middle,

    /// <summary>At the bottom, or where a line ends.</summary>
    End,

    /// <summary>At the left, whichever way the text is written.</summary>
    Left,

    /// <summary>At the right, whichever way the text is written.</summary>
    Right,
}
