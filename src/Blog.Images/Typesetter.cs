using NetVips;

namespace Blog.Images;

/// <summary>Sets text with Pango, which breaks lines, orders mixed scripts and finds fonts for missing
/// characters.</summary>
internal sealed class Typesetter
{
    private readonly TableLook _look;
    private readonly int _leading;
    private readonly int _pitch;

    /// <summary>A typesetter for a look.</summary>
    public Typesetter(TableLook look)
    {
        _look = look;
        _leading = Math.Max(1, look.FontSize * look.Scale / 4);
        using var two = Set("|\n|");
        using var one = Set("|");
        _pitch = two.Height - one.Height;
    }

    /// <summary>How high a line is.</summary>
    public int LineHeight => _pitch - _leading;

    /// <summary>The font in Pango's notation.</summary>
    public static string Font(TableLook look) => $"{look.Font} {look.FontSize * look.Scale}px";

    /// <summary>How wide the text of a cell is when only its own line feeds break it; 0 for an empty cell.</summary>
    public int NaturalWidth(TableCell cell, bool isHead) => Measure(Markup.Of(cell, isHead, _look));

    /// <summary>How wide the widest word of a cell is; 0 for an empty cell.</summary>
    public int WidestWord(TableCell cell, bool isHead) =>
        Measure(
            Markup.Of(
                cell with
                {
                    Runs = [.. cell.Runs.Select(r => r with { Text = r.Text.Replace(' ', '\n') })],
                },
                isHead,
                _look
            )
        );

    /// <summary>Sets the text of a cell in a column of some width; null for an empty cell.</summary>
    public SetText? Set(TableCell cell, bool isHead, int width)
    {
        var markup = Markup.Of(cell, isHead, _look);
        if (markup.Length == 0)
            return null;
        using var image = Set(markup, width, cell.Alignment);
        var bottom = image.Yoffset + image.Height;
        // The ink ends with the last line's letters, but that line is as high as any other.
        var lines = (bottom + _pitch - 1) / _pitch;
        return new SetText(
            image.WriteToMemory<byte>(),
            image.Xoffset,
            image.Yoffset,
            image.Width,
            image.Height,
            Math.Max(bottom, (lines * _pitch) - _leading)
        );
    }

    // Ink ends a little before the text does; a line that is exactly as wide as its ink might be broken.
    private int Measure(string markup)
    {
        if (markup.Length == 0)
            return 0;
        using var image = Set(markup);
        return image.Width + (_look.FontSize * _look.Scale / 4);
    }

    private Image Set(string markup, int? width = null, CellAlignment alignment = CellAlignment.Left) =>
        Image.Text(
            markup,
            font: Font(_look),
            width: width,
            align: alignment switch
            {
                CellAlignment.Right => Enums.Align.High,
                CellAlignment.Center => Enums.Align.Centre,
                _ => Enums.Align.Low,
            },
            spacing: _leading,
            rgba: true,
            wrap: Enums.TextWrap.WordChar
        );
}

/// <summary>Text that was set: its ink, and where the ink is within the column.</summary>
/// <param name="Pixels">Its ink row by row: red, green, blue, and how much of the ground it covers.</param>
/// <param name="Left">Where the ink begins, from the left of the column.</param>
/// <param name="Top">Where the ink begins, from the top of the first line.</param>
/// <param name="Width">How wide the ink is.</param>
/// <param name="Height">How high the ink is.</param>
/// <param name="LinesHeight">How high its lines are together.</param>
internal sealed record SetText(ReadOnlyMemory<byte> Pixels, int Left, int Top, int Width, int Height, int LinesHeight);
